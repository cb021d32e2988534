import type { StatementJson } from "../statement-json";
import { alwaysThere } from "./always-there";
import { coveredByAnother, lists, textsOf, withoutEach } from "./lists";
import type { Mutant } from "./mutant";
import { operatorMutants, takesPatterns } from "./operator-mutants";

type Conditions = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export function conditionMutants(statement: StatementJson): Mutant[] {
  const conditions: Conditions = statement.Condition ?? {};
  const changed = (Condition: Conditions): StatementJson => ({ ...statement, Condition });
  return Object.entries(conditions).flatMap(([operator, keys]) =>
    Object.entries(keys).flatMap(([key, given]): Mutant[] => {
      const values = textsOf(given);
      const without = drop(conditions, operator, key);
      const valued = (others: readonly string[]) => changed(put(without, operator, key, others));
      const named = `${operator} ${key}`;
      return [
        { what: `without the condition ${named}`, statement: changed(without) },
        ...withoutEach(values).map(({ left, dropped }) => ({
          what: `${named} without ${dropped}`,
          statement: valued(left),
          equivalent: takesPatterns(operator) ? coveredByAnother(dropped, left, false) : undefined,
        })),
        ...(takesPatterns(operator)
          ? lists(values, "/").map(({ what, patterns }) => ({
              what: `${named} with ${what}`,
              statement: valued(patterns),
            }))
          : []),
        ...(/Bool|^Null$/.test(operator)
          ? [{ what: `${named} turned round`, statement: valued(values.map(opposite)) }]
          : []),
        ...operatorMutants(operator, values, alwaysThere(statement, key))
          .filter(({ operator: next }) => conditions[next]?.[key] === undefined)
          .map(({ operator: next, equivalent }) => ({
            what: `${named} as ${next}`,
            statement: changed(put(without, next, key, values)),
            equivalent,
          })),
      ];
    }),
  );
}

const opposite = (value: string) => (value.toLowerCase() === "true" ? "false" : "true");

function drop(conditions: Conditions, operator: string, key: string): Conditions {
  const { [key]: _dropped, ...others } = conditions[operator] ?? {};
  const { [operator]: _all, ...rest } = conditions;
  return Object.keys(others).length === 0 ? rest : { ...rest, [operator]: others };
}

const put = (
  conditions: Conditions,
  operator: string,
  key: string,
  values: readonly string[],
): Conditions => ({
  ...conditions,
  [operator]: { ...conditions[operator], [key]: values },
});
