import { basename, join } from "node:path";
import type { FilePosition } from "./account";
import { problemAt, problemOf, type Problem } from "./problem";
import { organizationsQuotas as quotas } from "./quotas";
import { shown } from "./shown";
import type { Folder } from "./tree";

const foldersBelow = (folder: Folder): Folder[] =>
  folder.folders.flatMap((inner) => [inner, ...foldersBelow(inner)]);

/** Files that have to be there and are not, unless they only have the wrong name or form. */
export function missing(root: Folder): Problem[] {
  if (root.present.size === 0) return [];
  const inner = foldersBelow(root);
  return [
    ...(root.present.has("organization")
      ? []
      : [
          problemOf(
            join(root.path, "organization.yaml"),
            "organization.yaml is missing",
            "Write it with name, homeRegion and recoveryRegion.",
          ),
        ]),
    ...([root, ...inner].some(({ present }) => present.has("management"))
      ? []
      : [
          problemOf(
            join(root.path, "management.yaml"),
            "the management account is missing",
            "Declare it in management.yaml beside organization.yaml.",
          ),
        ]),
    ...inner
      .filter(({ present }) => !present.has("ou"))
      .map(({ path }) =>
        problemOf(
          join(path, "ou.yaml"),
          `the OU ${shown(basename(path))} has no ou.yaml`,
          "Write it with the OU's display name, or move the folder away.",
        ),
      ),
  ];
}

/** Files that mean something elsewhere, but not in this folder. */
export const misplaced = (root: Folder): Problem[] => [
  ...[...root.files].flatMap(([name, path]) =>
    name === "ou"
      ? problemOf(path, "the root is no OU", "Remove it; organization.yaml describes the root.")
      : name === "organization" || name === "management"
        ? []
        : problemOf(
            path,
            `the account ${shown(name)} lies outside any OU`,
            "Move the file into the folder of its OU; only the management account lies at the top.",
          ),
  ),
  ...foldersBelow(root).flatMap(({ files }) =>
    [...files].flatMap(([name, path]) =>
      name === "management"
        ? problemOf(
            path,
            "the management account lies inside an OU",
            "Move management.yaml to the top, beside organization.yaml.",
          )
        : name === "organization"
          ? problemOf(path, "an OU is no organization", "Rename the file to ou.yaml, or remove it.")
          : [],
    ),
  ),
];

export function quotaProblems(root: Folder): Problem[] {
  const folders = foldersBelow(root);
  const accounts = folders.reduce((sum, { files }) => sum + files.size, 0);
  const over = (count: number, most: number, what: string) =>
    count > most
      ? [problemOf(root.path, `${count} ${what}: AWS allows ${most}`, "Split the organization.")]
      : [];
  return [
    ...over(folders.length, quotas.units, "OUs"),
    ...over(accounts - folders.length, quotas.accountsAtMost, "accounts"),
  ];
}

/** OUs that AWS would refuse because another one beside them has the same name. */
export function twins(units: readonly { name: string; position: FilePosition }[]): Problem[] {
  const seen = new Set<string>();
  return units.flatMap(({ name, position }) => {
    if (!seen.has(name)) return void seen.add(name) ?? [];
    return problemAt(
      position,
      `another OU beside this one is called ${shown(name)} too`,
      "Give it another name.",
    );
  });
}
