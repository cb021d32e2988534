import type { AccountFile, Layout } from "./layout";
import type { LocatedText } from "./consistency";
import type { Problem } from "../text-files/problem";
import { unitPaths } from "./unit-paths";
import { unknownNames } from "./unknown-names";

/** What is wrong with protected-roles.yaml, by itself and beside the accounts and units that it names. */
export function protectedRoleProblems(
  { protectedRoles, units }: Layout,
  accounts: readonly AccountFile[],
): Problem[] {
  if (!protectedRoles) return [];
  const keys = accounts.map(({ file }) => file.name);
  const paths = unitPaths(units);
  const count = protectedRoles.value?.roles.length ?? 0;
  const texts = (field: string): readonly LocatedText[] =>
    Array.from({ length: count }).flatMap((_, index) => protectedRoles.texts(["roles", index, field]));
  return [
    ...protectedRoles.problems,
    ...[...texts("from"), ...texts("accounts")].flatMap(unknownNames("account", keys)),
    ...texts("exceptUnits").flatMap(unknownNames("organizational unit", paths)),
  ];
}
