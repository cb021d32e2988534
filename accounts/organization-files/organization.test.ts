import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import type { OrganizationalUnit } from "../account";
import { account, minimal, programs, sibling, withFiles, type Files } from "../fixtures/minimal-organization";
import { formatProblem } from "../text-files/format-problem";
import { parseOrganization, type ParsedOrganization } from "./organization";
import { quotas } from "../quotas";
import { packageRoot } from "../package-root";

const organizationOf = (parsed: ParsedOrganization) => {
  if ("problems" in parsed) throw new Error(parsed.problems.map(formatProblem).join("\n"));
  return parsed.organization;
};

const parse = (files: Files) => withFiles(files, (directory) => parseOrganization(directory, { programs }));

const paths = ({ path, units }: OrganizationalUnit): string[] => [path, ...units.flatMap(paths)];

describe("the organization of this repository", () => {
  const organization = organizationOf(parseOrganization(join(packageRoot(), "accounts", "organization"), {}));

  /** Files that describe a unit or the organization, not an account. */
  const others = ["ou.yaml", "organization.yaml", "protected-roles.yaml", "rollout.yaml"];
  const accountFiles = readdirSync(join(packageRoot(), "accounts", "organization"), {
    recursive: true,
    encoding: "utf8",
  }).filter((file) => file.endsWith(".yaml") && !others.includes(basename(file)));

  test("has an account for each file, the first fourteen in these units", () => {
    const accounts = organization.accounts.map(({ unit, key }) => `${unit}: ${key}`);
    expect(accounts).toHaveLength(accountFiles.length);
    expect(accounts).toEqual(
      expect.arrayContaining([
        ": management",
        "Infrastructure: network",
        "Infrastructure: shared-services",
        "Policy Staging: policy-staging",
        "Sandbox: sandbox",
        "Security: log-archive",
        "Security: security",
        "Workloads/Development: boi-dev",
        "Workloads/Development: reporting-dev",
        "Workloads/Production: audit-prod",
        "Workloads/Production: boi-prod",
        "Workloads/Production: reporting-prod",
        "Workloads/Test: audit-test",
        "Workloads/Test: boi-test",
      ]),
    );
  });

  test("trusts no one outside but the identity provider of its own deployment", () => {
    expect(organization.trusted).toEqual({
      accounts: [],
      identityProviders: [
        { issuer: "token.actions.githubusercontent.com", subjects: ["repo:palisade-example/*"] },
      ],
    });
  });

  test("has ten units below the root, some of them empty", () => {
    expect(paths(organization.root)).toEqual([
      "",
      "Infrastructure",
      "Policy Staging",
      "Quarantine",
      "Sandbox",
      "Security",
      "Suspended",
      "Workloads",
      "Workloads/Development",
      "Workloads/Production",
      "Workloads/Test",
    ]);
  });

  test("has accounts to be vended, with stand-in ids of the right form", () => {
    const waiting = organization.accounts.filter(({ vended }) => !vended);
    expect(waiting.map(({ key }) => key)).toEqual(expect.arrayContaining(["sandbox", "reporting-dev"]));
    for (const { id } of organization.accounts) expect(id).toMatch(/^\d{12}$/);
    expect(new Set(organization.accounts.map(({ id }) => id)).size).toBe(accountFiles.length);
  });

  test("gives every account the baseline, and the management account what only it may run", () => {
    for (const { stacks } of organization.accounts) expect(stacks).toContain("baseline");
    expect(organization.managementAccount.stacks).toEqual(["baseline", "organization", "organization-trail"]);
    expect(organization.accounts[0]).toBe(organization.managementAccount);
  });
});

test("Regions left out are the organization's, and an undeclared organization id is stood in for", () => {
  const files = { ...minimal, [account]: minimal[account].replace(/^regions:.*\n/m, "") };
  const organization = organizationOf(parse(files));
  expect(organization.accounts[1]).toMatchObject({
    name: "boi-dev",
    id: "053947182690",
    vended: true,
    unit: "Workloads",
    regions: ["us-east-1", "us-west-2"],
    tags: { "cost-center": "cc-1042" },
    position: { line: 1, column: 1 },
  });
  expect(organization.id).toMatch(/^o-[a-z0-9]{10}$/);
});

test("names are AWS's own, of accounts and of units, whatever their files are called", () => {
  const accountFile = (name: string, id: string, email: string, state = "active") =>
    minimal[account]
      .replace("name: boi-dev", `name: ${name}`)
      .replace("053947182690", id)
      .replace("aws+boi-dev@", `${email}@`)
      .replace("owner:", `state: ${state}\nowner:`)
      .replace("stacks: [baseline, boi]", `stacks: [${state === "active" ? "baseline" : ""}]`);
  const { accounts, root } = organizationOf(
    parse({
      ...minimal,
      "workloads/ou.yaml": "name: R&D / Work (日本)\n",
      "workloads/log-archive.yaml": accountFile("Log Archive", "111122223333", "logs"),
      "workloads/old-log-archive.yaml": accountFile("Log Archive", "222233334444", "old-logs", "suspended"),
      "workloads/team.yaml": accountFile("Équipe № 1 <Prod>", "333344445555", "team"),
    }),
  );
  expect(accounts.slice(1).map(({ key, name, unit, state }) => [key, name, unit, state])).toEqual([
    ["boi-dev", "boi-dev", "workloads", "active"],
    ["log-archive", "Log Archive", "workloads", "active"],
    ["old-log-archive", "Log Archive", "workloads", "suspended"],
    ["team", "Équipe № 1 <Prod>", "workloads", "active"],
  ]);
  expect(root.units.map(({ name, path }) => [name, path])).toEqual([["R&D / Work (日本)", "workloads"]]);
});

test.each([
  ["us-gov-west-1", "us-gov-east-1", "aws-us-gov"],
  ["cn-north-1", "cn-northwest-1", "aws-cn"],
  ["eu-central-1", "eu-west-1", "aws"],
])("an organization at home in %s and %s lies in the partition %s", (home, recovery, partition) => {
  const files = {
    ...minimal,
    "organization.yaml": `name: palisade\nhomeRegion: ${home}\nrecoveryRegion: ${recovery}\n`,
    [account]: minimal[account].replace(/^regions:.*\n/m, ""),
  };
  const organization = organizationOf(parse(files));
  expect([organization, ...organization.accounts].map((one) => one.partition)).toEqual(
    Array.from({ length: 3 }, () => partition),
  );
  expect(
    organization.protectedRoles.flatMap(({ needs }) => needs.flatMap(({ regions }) => regions ?? [])),
  ).toContain(partition === "aws" ? "us-east-1" : home);
});

test("the root and units choose guardrails", () => {
  const { root } = organizationOf(
    parse({
      ...minimal,
      "organization.yaml": `${minimal["organization.yaml"]}guardrails: [a]\n`,
      "workloads/ou.yaml": "name: Workloads\nguardrails: [b, c]\n",
    }),
  );
  expect([root.guardrails, root.units[0]?.guardrails]).toEqual([["a"], ["b", "c"]]);
});

test.each<[string, Files]>([
  ["a byte order mark", { [account]: `\ufeff${minimal[account]}` }],
  ["lines that end as on Windows", { [account]: minimal[account].replaceAll("\n", "\r\n") }],
  ["a comment, a document start and a blank line", { [account]: `# note\n---\n\n${minimal[account]}` }],
  [
    "a README, and an account without an id",
    { "workloads/README.md": "#", "workloads/new.yaml": sibling("new") },
  ],
])("takes %s", (_, files) => {
  expect(organizationOf(parse({ ...minimal, ...files })).accounts[1]?.key).toBe("boi-dev");
});

test("the stages of a change are the organization's, a gate that is left out asks for nothing", () => {
  const stages = `stages:
  - { name: first, units: [Workloads], gate: { days: 2 } }
  - { name: everywhere, units: ["*"] }
`;
  expect(organizationOf(parse({ ...minimal, "rollout.yaml": stages })).stages).toEqual([
    { name: "first", units: ["Workloads"], gate: { days: 2, approvals: 0, quiet: false } },
    { name: "everywhere", units: ["*"], gate: { days: 0, approvals: 0, quiet: false } },
  ]);
  expect(organizationOf(parse(minimal)).stages).toBeUndefined();
});

test("five faults in five files are reported at once, in the order of the files", () => {
  const parsed = parse({
    ...minimal,
    "organization.yaml": minimal["organization.yaml"].replace("us-east-1", "us-est-1"),
    "management.yaml": minimal["management.yaml"].replace("budget: 300", "budget: -3"),
    "workloads/ou.yaml": "nam: Workloads\n",
    [account]: minimal[account].replace("[baseline, boi]", "[baseline, boy]"),
    "workloads/boi-test.yaml": "name: [\n",
  });
  const reported = "problems" in parsed ? parsed.problems : [];
  expect(
    reported.map(({ file, line, column, message }) => [
      file.replace(/.*organization-\w+./, ""),
      line,
      column,
      message,
    ]),
  ).toEqual([
    ["management.yaml", 8, 9, "budget -3 must be more than 0"],
    ["organization.yaml", 2, 13, 'homeRegion "us-est-1" is not known. Did you mean us-east-1?'],
    ["workloads/boi-dev.yaml", 16, 20, 'there is no program "boy". Did you mean boi?'],
    ["workloads/boi-test.yaml", 2, 1, expect.stringContaining("not valid YAML")],
    ["workloads/ou.yaml", 1, 1, 'unknown field "nam". Did you mean name?'],
  ]);
});

test("more units than AWS grants are one problem", () => {
  const units = Object.fromEntries(
    Array.from({ length: quotas.organizationalUnits.value }, (_, i) => [
      `unit-${i}/ou.yaml`,
      `name: Unit ${i}\n`,
    ]),
  );
  const parsed = parse({ ...minimal, ...units });
  expect("problems" in parsed && parsed.problems.map(({ message }) => message)).toEqual([
    "2001 organizational units are declared, at most 2000 are granted",
  ]);
});

test("a folder that is no organization is one problem, however many files it has", () => {
  const parsed = parseOrganization(join(packageRoot(), "accounts"), { programs: [] });
  expect(parsed).toMatchObject({
    problems: [{ message: expect.stringContaining("holds no organization") as string }],
  });
});
