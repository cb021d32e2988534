import { quoteValue } from "../../text-files/problem";
import { expand } from "../../aws-knowledge";
import type { LocatedPolicy, LocatedStatement } from "../../policy-file/located-policy";
import { actionsOfStatement } from "../model/actions-of-statement";
import type { LintRule, RuleFinding } from "../model/rule";
import { statementName } from "../model/statement-name";

/** What a service control policy allows although a level above it does not. */
export const allowAbove: LintRule = {
  id: "allow-above",
  severity: "warning",
  why: "A call has to be allowed at every level from the root down to the account: what is missing at one of them is denied.",
  find: ({ kind, statements }, { parents }) => {
    const allowing = statements.filter(({ effect }) => effect.value === "Allow");
    if (kind !== "scp") return [];
    return parents === undefined
      ? allowing
          .filter((one) => !allowsAll(one))
          .slice(0, 1)
          .map(unknownAbove)
      : allowing.flatMap((one) => parents.flatMap((level, index) => missing(one, level, index)));
  },
};

const allowsAll = ({ actions = [] }: LocatedStatement): boolean =>
  actions.some(({ value }) => /^\*+(:\*+)?$/.test(value));

const unknownAbove = (statement: LocatedStatement): RuleFinding => ({
  at: statement.effect.at,
  message: `what ${statementName(statement)} allows is denied all the same unless every level above allows it too`,
  remedy: "Give the policies of the levels above with --parent, the root's first, and it is looked at.",
  severity: "info",
});

function missing(
  statement: LocatedStatement,
  level: readonly LocatedPolicy[],
  index: number,
): readonly RuleFinding[] {
  const above = level
    .flatMap(({ statements }) => statements)
    .filter(({ effect }) => effect.value === "Allow");
  if (above.some(allowsAll)) return [];
  const open = new Set(above.flatMap((one) => actionsOfStatement(one).map(({ id }) => id)));
  return partsOf(statement)
    .filter(({ known }) => known.length > 0 && known.every(({ id }) => !open.has(id)))
    .map(({ at, what }) => ({
      at,
      message: `no policy at level ${String(index + 1)} above allows ${what}: it stays denied`,
      remedy: "Allow it there too, or attach FullAWSAccess at that level.",
    }));
}

const partsOf = (statement: LocatedStatement) =>
  statement.actions?.map(({ value, at }) => ({ at, what: quoteValue(value), known: expand(value) })) ?? [
    {
      at: statement.effect.at,
      what: `any action of ${statementName(statement)}`,
      known: actionsOfStatement(statement),
    },
  ];
