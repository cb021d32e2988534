import type { Answers } from "./answers";
import { starterOrganization, type StarterAccount, type StarterUnit } from "./starter-organization";
import type { StarterFile } from "./starter-file";

/** `accounts/organization`: the folder tree is the OU tree. `projects` are Pulumi projects that one account gets. */
export function organizationFiles(answers: Answers, projects: readonly string[]): StarterFile[] {
  const { units, accounts } = starterOrganization(answers);
  const { name, region, recoveryRegion } = answers;
  const own = accounts.findLast(({ environment }) => environment === "development")?.name;
  return [
    file("organization.yaml", [
      `name: ${name}`,
      `description: The organization of ${name}.`,
      `homeRegion: ${region}`,
      `recoveryRegion: ${recoveryRegion}`,
    ]),
    ...units.map((unit) => file(`${unit.folder}/ou.yaml`, unitLines(unit))),
    ...accounts.map((account) =>
      file(
        `${account.folder === "" ? "" : `${account.folder}/`}${account.name}.yaml`,
        accountLines(account, answers, account.name === own ? projects : []),
      ),
    ),
  ];
}

const file = (path: string, lines: readonly string[]): StarterFile => ({
  path: `accounts/organization/${path}`,
  content: `${lines.join("\n")}\n`,
});

const unitLines = ({ name, description, guardrails }: StarterUnit): string[] => [
  `name: ${name}`,
  `description: ${description}`,
  ...(guardrails.length === 0 ? [] : ["guardrails:", ...guardrails.map((id) => `  - ${id}`)]),
];

/** Without an id the account is planned as one to be vended. */
const accountLines = (
  account: StarterAccount,
  { domain }: Answers,
  projects: readonly string[],
): string[] => [
  `name: ${account.name}`,
  "# The id of the account as AWS knows it, in quotes; until it is there the account is shown as to be vended.",
  '# id: "123456789012"',
  `email: aws+${account.name}@${domain}`,
  `owner: ${account.owner}`,
  `environment: ${account.environment}`,
  `domain: ${account.domain}`,
  `dataClassification: ${account.dataClassification}`,
  `budget: ${String(account.budget)}`,
  "contacts:",
  `  security: security@${domain}`,
  `  operations: operations@${domain}`,
  `  billing: billing@${domain}`,
  `stacks: [${[...account.stacks, ...projects].join(", ")}]`,
];
