import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { standInAccountIds, standInOrganizationId } from "../stand-in-ids";
import type { Account, Organization, OrganizationalUnit } from "../account";
import { inconsistencies, type AccountFacts, type KnownPrograms } from "./consistency";
import { layout, misplacedFiles, type AccountFile, type Layout, type UnitFiles } from "./layout";
import { organizationFiles, type OrganizationFile } from "./list-files";
import { defaultProtectedRoles } from "../default-protected-roles";
import { protectedRoleProblems } from "./protected-role-problems";
import { partitionOf } from "../../policy-packs/controls/model/partitions";
import type { Problem } from "../text-files/problem";
import { foreignRegions } from "./foreign-regions";
import { givenPolicies, givenProblems, givenRoles } from "./given";
import { guardrailProblems, type KnownControls } from "./guardrail-problems";
import { stageProblems } from "./stage-problems";
import { pathBelow, unitPaths } from "./unit-paths";
import { unitProblems } from "./unit-problems";

export type ParsedOrganization =
  { readonly organization: Organization } | { readonly problems: readonly Problem[] };

/** Reads the organization from its folder tree: the whole of it, or all that is wrong with it. */
export function parseOrganization(
  directory: string,
  known: KnownPrograms & KnownControls,
): ParsedOrganization {
  const folder = resolve(directory);
  // Any other folder would be a mistake in every one of its files, however many they are.
  if (isOtherFolder(folder)) return { problems: [noOrganization(folder)] };
  const { root, given, problems: unread } = organizationFiles(folder);
  if (!root.readable) return { problems: unread };

  const files = layout(root);
  const accounts = [...(files.management ? [files.management] : []), ...files.units.flatMap(accountsOf)];
  const problems = [
    ...unread,
    ...misplacedFiles(root),
    ...(files.organization?.problems ?? []),
    ...unitProblems(
      root,
      files.units,
      accounts.length,
      partitionOf(files.organization?.texts(["homeRegion"])[0]?.text ?? ""),
    ),
    ...accounts.flatMap(({ problems: own }) => own),
    ...stageProblems(files.rollout, unitPaths(files.units)),
    ...foreignRegions(files.organization, accounts),
    ...guardrailProblems(files, known),
    ...protectedRoleProblems(files, accounts),
    ...givenProblems(
      files,
      given,
      accounts.map(({ file }) => file.name),
      unitPaths(files.units),
    ),
    ...inconsistencies(
      accounts.filter(({ file }) => file.bytes !== undefined).map((account) => facts(account, files, folder)),
      known,
    ),
  ];
  const organization = problems.length === 0 ? built(files, accounts, given) : undefined;
  return organization ? { organization } : { problems: problems.sort(byPlace) };
}

const isOtherFolder = (folder: string): boolean =>
  existsSync(folder) &&
  statSync(folder).isDirectory() &&
  !["organization.yaml", "management.yaml"].some((name) => existsSync(join(folder, name))) &&
  readableEntries(folder) > 0;

function readableEntries(folder: string): number {
  try {
    return readdirSync(folder).length;
  } catch {
    return 0;
  }
}

const noOrganization = (folder: string): Problem => ({
  file: folder,
  line: 1,
  column: 1,
  message: "this folder holds no organization: neither organization.yaml nor management.yaml is in it",
  remedy: "Name the folder that holds both, such as accounts/organization.",
});

const accountsOf = ({ accounts, units }: UnitFiles): AccountFile[] => [
  ...accounts,
  ...units.flatMap(accountsOf),
];

const facts = (account: AccountFile, { management }: Layout, directory: string): AccountFacts => ({
  file: relative(directory, account.file.path).split(sep).join("/"),
  key: { text: account.file.name, position: { file: account.file.path, line: 1, column: 1 } },
  email: account.texts(["email"])[0],
  id: account.texts(["id"])[0],
  environment: account.texts(["environment"])[0],
  management: account === management,
  stacks: account.texts(["stacks"]),
});

const byPlace = (a: Problem, b: Problem) =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1;

function built(
  { organization, management, protectedRoles, given, rollout, units }: Layout,
  files: readonly AccountFile[],
  documents: readonly OrganizationFile[],
): Organization | undefined {
  const declared = organization?.value;
  if (!declared) return undefined;
  const partition = partitionOf(declared.homeRegion);
  const standIns = standInAccountIds(
    declared.name,
    files.flatMap(({ file, value }) => (value && value.id === undefined ? file.name : [])),
    files.flatMap(({ value }) => value?.id ?? []),
  );
  const account =
    (unit: string) =>
    ({ file: { name: key }, value, position }: AccountFile): Account[] => {
      const id = value && (value.id ?? standIns.get(key));
      if (!value || id === undefined) return [];
      const regions = value.regions ?? [declared.homeRegion, declared.recoveryRegion];
      return [{ ...value, key, regions, id, vended: value.id !== undefined, partition, unit, position }];
    };
  const unit =
    (parent: string) =>
    ({ folder, unit: file, accounts, units: inner }: UnitFiles): OrganizationalUnit[] => {
      if (!file?.value) return [];
      const path = pathBelow(parent, file.value.name, folder.name);
      return [
        {
          ...file.value,
          path,
          units: inner.flatMap(unit(path)),
          accounts: accounts.flatMap(account(path)),
          position: file.position,
        },
      ];
    };
  const [managementAccount] = management ? account("")(management) : [];
  if (!managementAccount) return undefined;
  const root: OrganizationalUnit = {
    name: "Root",
    description: declared.description,
    guardrails: declared.guardrails,
    path: "",
    units: units.flatMap(unit("")),
    accounts: [managementAccount],
    position: organization.position,
  };
  return {
    name: declared.name,
    id: declared.id ?? standInOrganizationId(declared.name),
    exists: declared.id !== undefined,
    ...(declared.stackPrefix !== undefined && { stackPrefix: declared.stackPrefix }),
    partition,
    homeRegion: declared.homeRegion,
    recoveryRegion: declared.recoveryRegion,
    trusted: declared.trusted,
    managementAccount,
    root,
    accounts: allAccounts(root),
    ...(rollout?.value && { stages: rollout.value.stages }),
    given: givenPolicies(given, documents),
    protectedRoles: [
      ...(protectedRoles?.value?.roles ?? defaultProtectedRoles(partition)),
      ...givenRoles(given),
    ],
  };
}

const allAccounts = ({ accounts, units }: OrganizationalUnit): Account[] => [
  ...accounts,
  ...units.flatMap(allAccounts),
];
