import { didYouMean } from "../text-files/did-you-mean";
import type { AccountFile, Layout, UnitFiles } from "./layout";
import type { LocatedText } from "./consistency";
import { quoteValue, type Problem } from "../text-files/problem";

/** What is wrong with protected-roles.yaml, by itself and beside the accounts and units that it names. */
export function protectedRoleProblems(
  { protectedRoles, units }: Layout,
  accounts: readonly AccountFile[],
): Problem[] {
  if (!protectedRoles) return [];
  const names = accounts.flatMap(({ texts: of }) => of(["name"]).map(({ text }) => text));
  const paths = units.flatMap((unit) => pathsOf(unit, ""));
  const count = protectedRoles.value?.roles.length ?? 0;
  const texts = (field: string): readonly LocatedText[] =>
    Array.from({ length: count }).flatMap((_, index) => protectedRoles.texts(["roles", index, field]));
  return [
    ...protectedRoles.problems,
    ...[...texts("from"), ...texts("accounts")].flatMap(unknown("account", names)),
    ...texts("exceptUnits").flatMap(unknown("organizational unit", paths)),
  ];
}

const unknown =
  (what: string, known: readonly string[]) =>
  ({ text, position }: LocatedText): Problem[] =>
    known.includes(text)
      ? []
      : [
          {
            ...position,
            message: `there is no ${what} ${quoteValue(text)}.${didYouMean(text, known)}`,
            remedy: `Name one that there is, or declare the ${what} first.`,
          },
        ];

function pathsOf({ unit, units }: UnitFiles, parent: string): string[] {
  const [name] = unit?.texts(["name"]) ?? [];
  if (!name) return [];
  const path = parent === "" ? name.text : `${parent}/${name.text}`;
  return [path, ...units.flatMap((inner) => pathsOf(inner, path))];
}
