import { grants, includesGrant, type Grant } from "../../../policy-packs/iam/grants";
import type { LocatedStatement } from "../../policy-file/located-policy";
import { statementName } from "../model/statement-name";
import type { RuleFinding, LintRule } from "../model/rule";

/** Statements that another statement of the same policy makes idle. */
export const shadowedStatement: LintRule = {
  id: "shadowed-statement",
  severity: "warning",
  why: "A statement that changes nothing costs characters, and its reader believes that it does something.",
  find: ({ statements }) => {
    const all = statements.map((statement) => ({ statement, grants: partsOf(statement) }));
    return all.flatMap((one, index): RuleFinding[] => {
      if (one.grants === undefined) return [];
      const over = all.find((other, place) => other !== one && makesIdle(other, one, place < index));
      return over ? [shadowedFinding(one.statement, over.statement)] : [];
    });
  },
};

interface Parts {
  readonly statement: LocatedStatement;
  readonly grants?: readonly Grant[];
}

/** Beyond this no one would wait for the answer. */
const most = 20_000;

function partsOf({ plain }: LocatedStatement): readonly Grant[] | undefined {
  const { actions = [""], resources = [""], principals = [""] } = plain;
  if (actions.length * resources.length * principals.length > most) return undefined;
  return grants(plain, { principals: [{ kind: "*", value: "*" }] });
}

/** Of two statements that say the same, the later is the idle one. */
function makesIdle(over: Parts, under: Parts, earlier: boolean): boolean {
  if (!over.grants || !under.grants || over.grants.length * under.grants.length > most * 10) return false;
  const { value: effect } = under.statement.effect;
  if (over.statement.effect.value === "Allow" && effect === "Deny") return false;
  if (!includesAll(over.grants, under.grants, effect)) return false;
  return earlier || over.statement.effect.value !== effect || !includesAll(under.grants, over.grants, effect);
}

/** A Deny that reaches all that an Allow reaches makes it idle just as well. */
const includesAll = (over: readonly Grant[], under: readonly Grant[], effect: Grant["effect"]): boolean =>
  under.every((inner) => over.some((outer) => includesGrant({ ...outer, effect }, inner)));

const shadowedFinding = (under: LocatedStatement, over: LocatedStatement): RuleFinding => ({
  at: under.at,
  message:
    over.effect.value === under.effect.value
      ? `${statementName(under)} changes nothing: ${statementName(over)} says all that it says`
      : `${statementName(under)} allows nothing: ${statementName(over)} denies all of it`,
  remedy:
    over.effect.value === under.effect.value
      ? "Delete it, or correct what it should say beyond the other."
      : "Delete it, or give the Deny a condition.",
});
