import type { Partition } from "../../policy-packs/controls/model/partitions";
import { allFolders, type UnitFiles } from "./layout";
import type { Folder } from "./list-files";
import { quoteValue, type Problem } from "../text-files/problem";
import { pathBelow } from "./unit-paths";
import { quotas, type Quota } from "../quotas";

/** What is wrong with the units: each file's own problems, names that siblings share, and more than AWS grants. */
export const unitProblems = (
  root: Folder,
  units: readonly UnitFiles[],
  accounts: number,
  partition: Partition,
): Problem[] => [
  ...units.flatMap(ownProblems),
  ...sharedNames(units),
  ...tooMany(root, "organizational units", allFolders(root).length - 1, quotas.organizationalUnits),
  ...tooMany(root, "accounts", accounts, partition === "aws-cn" ? quotas.accountsInChina : quotas.accounts),
];

const ownProblems = ({ unit, units }: UnitFiles): Problem[] => [
  ...(unit?.problems ?? []),
  ...units.flatMap(ownProblems),
];

function sharedNames(siblings: readonly UnitFiles[]): Problem[] {
  const first = new Map<string, string>();
  const shared = siblings.flatMap(({ folder, unit }) => {
    const name = unit?.texts(["name"])[0];
    if (!name) return [];
    // Where a name gives way to its folder's in paths, that must be no sibling's either.
    const called = [...new Set([name.text, pathBelow("", name.text, folder.name)])].map((one) =>
      one.toLowerCase(),
    );
    const other = called.map((one) => first.get(one)).find((one) => one !== undefined);
    for (const one of called) first.set(one, other ?? folder.name);
    return other === undefined
      ? []
      : [
          {
            ...name.position,
            message: `the unit's name ${quoteValue(name.text)} is used by its sibling ${quoteValue(other)} too`,
            remedy: "Rename one of the two: AWS wants names unique below one parent.",
          },
        ];
  });
  return [...shared, ...siblings.flatMap(({ units }) => sharedNames(units))];
}

const tooMany = ({ path }: Folder, what: string, count: number, quota: Quota): Problem[] =>
  count <= quota.value
    ? []
    : [
        {
          file: path,
          line: 1,
          column: 1,
          message: `${count} ${what} are declared, at most ${quota.value} are granted`,
          remedy: `Split the organization (${quota.source}, ${quota.asOf}).`,
        },
      ];
