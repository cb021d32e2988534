import { join } from "node:path";
import type { z } from "zod";
import { declared, type Declared } from "./declared";
import type { Folder, OrganizationFile } from "./list-files";
import { quoteValue, type Problem } from "../text-files/problem";
import { givenSchema } from "../schemas/given-schema";
import { rolloutSchema } from "../schemas/rollout-schema";
import { protectedRolesSchema } from "../schemas/protected-roles-schema";
import { accountSchema, organizationSchema, unitSchema } from "../schemas/organization-schemas";

export type ProtectedRolesFile = Declared<z.output<typeof protectedRolesSchema>>;
export type GivenFile = Declared<z.output<typeof givenSchema>>;
export type AccountFile = Declared<z.output<typeof accountSchema>>;

/** An organizational unit's folder, its files read. */
export interface UnitFiles {
  readonly folder: Folder;
  readonly unit?: Declared<z.output<typeof unitSchema>>;
  readonly accounts: readonly AccountFile[];
  readonly units: readonly UnitFiles[];
}

export interface Layout {
  readonly organization?: Declared<z.output<typeof organizationSchema>>;
  readonly management?: AccountFile;
  readonly rollout?: Declared<z.output<typeof rolloutSchema>>;
  readonly protectedRoles?: ProtectedRolesFile;
  readonly given?: GivenFile;
  readonly units: readonly UnitFiles[];
}

/** Tells by their place and name what the files of the tree are, and reads each as that. */
export function layout({ files, folders }: Folder): Layout {
  const fileNamed = (name: string) => files.find((file) => file.name === name);
  const organization = fileNamed("organization");
  const management = fileNamed("management");
  const protectedRoles = fileNamed("protected-roles");
  const rollout = fileNamed("rollout");
  const given = fileNamed("given");
  return {
    organization: organization && declared(organization, organizationSchema),
    management: management && declared(management, accountSchema),
    protectedRoles: protectedRoles && declared(protectedRoles, protectedRolesSchema),
    rollout: rollout && declared(rollout, rolloutSchema),
    given: given && declared(given, givenSchema),
    units: folders.map(unitFiles),
  };
}

function unitFiles(folder: Folder): UnitFiles {
  const unit = folder.files.find(({ name }) => name === "ou");
  return {
    folder,
    unit: unit && declared(unit, unitSchema),
    accounts: folder.files
      .filter(({ name }) => !["ou", ...onlyAtRoot, ...mayBeAtRoot].includes(name))
      .map((file) => declared(file, accountSchema)),
    units: folder.folders.map(unitFiles),
  };
}

const onlyAtRoot = ["organization", "management"];
const mayBeAtRoot = ["protected-roles", "rollout", "given"];

/** Files that are missing, and files where they do not belong. */
export function misplacedFiles(root: Folder): Problem[] {
  const below = root.folders.flatMap(allFolders);
  const everywhere = [root, ...below].flatMap(({ files }) => files);
  return [
    ...onlyAtRoot
      .filter((name) => !everywhere.some((file) => file.name === name))
      .map((name) =>
        missing(root, name, `Create it: it declares the ${name}${name === "management" ? " account" : ""}.`),
      ),
    ...root.files
      .filter(({ name, bytes }) => bytes && ![...onlyAtRoot, ...mayBeAtRoot].includes(name))
      .map((file) =>
        file.name === "ou"
          ? problem(file, "the root has no ou.yaml", "Delete it: organization.yaml describes the root.")
          : problem(
              file,
              `the account ${quoteValue(file.name)} lies outside any organizational unit`,
              "Move it into a unit's folder: policies attach to units.",
            ),
      ),
    ...below.flatMap(({ files }) =>
      files
        .filter(({ bytes }) => bytes)
        .flatMap((file) =>
          file.name === "management"
            ? problem(
                file,
                "the management account lies inside an organizational unit",
                "Move management.yaml beside organization.yaml: no service control policy reaches that account.",
              )
            : ["organization", ...mayBeAtRoot].includes(file.name)
              ? problem(
                  file,
                  `${file.name}.yaml lies inside an organizational unit`,
                  "Move it to the root folder.",
                )
              : [],
        ),
    ),
    ...below
      .filter(({ files, readable }) => readable && !files.some(({ name }) => name === "ou"))
      .map((folder) => missing(folder, "ou", 'Create it with the unit\'s name, such as name: "Production".')),
  ];
}

export const allFolders = (folder: Folder): Folder[] => [folder, ...folder.folders.flatMap(allFolders)];

const problem = ({ path }: OrganizationFile, message: string, remedy: string): Problem => ({
  file: path,
  line: 1,
  column: 1,
  message,
  remedy,
});

const missing = (folder: Folder, name: string, remedy: string): Problem =>
  problem({ path: join(folder.path, `${name}.yaml`), name }, `${name}.yaml is missing`, remedy);
