import type { Denied } from "../model/denied";
import type { CallerName, Duty, GuardedAccount, PolicyCase } from "../model/guarded-account";
import { unlessDuty, type Condition } from "./exempt-roles";

export interface Reserved {
  readonly sid: string;
  /** "everywhere" when left out. */
  readonly holds?: Denied["holds"];
  /** By their full names: each is tried. */
  readonly actions: readonly string[];
  /** What the statement says instead of `actions`, where fewer characters mean the same. */
  readonly spelled?: readonly string[];
  /** Duties whose roles may call them; nobody when empty. */
  readonly to: readonly Duty[];
  /** Patterns of what is kept; everything when left out. */
  readonly on?: (guarded: GuardedAccount) => readonly string[];
  /** One example for each of those patterns, as a case's resource. */
  readonly suchAs?: readonly string[];
  /** What else must be true of a call that is refused. */
  readonly when?: (guarded: GuardedAccount) => Condition;
  /** The keys that make a call meet `when`. */
  readonly context?: PolicyCase["context"];
  /** Calls that are refused as well. */
  readonly denied?: readonly PolicyCase[];
  /** Actions that look alike and stay everybody's: where the wildcards end. */
  readonly unaffected?: readonly string[];
  /** Further near misses, beside the calls of those who may. */
  readonly allowed: readonly PolicyCase[];
}

/** The usual guardrail: some actions, wherever they are called, for roles with certain duties only. */
export function reserved(given: Reserved): Denied {
  const { sid, holds = "everywhere", actions, spelled = actions, to, on, when } = given;
  return {
    by: "scp",
    holds,
    sid,
    statement: (guarded) => {
      const condition = together(unlessDuty(guarded, ...to), when?.(guarded) ?? {});
      return {
        Action: single(spelled),
        Resource: single(on?.(guarded) ?? ["*"]),
        ...(Object.keys(condition).length > 0 && { Condition: condition }),
      };
    },
    cases: cases(given),
  };
}

/** Each action, each resource and each exempt duty is tried, so that a statement cannot lose one of them unseen. */
function cases({
  actions,
  to,
  suchAs = ["*"],
  context,
  denied = [],
  unaffected = [],
  allowed,
}: Reserved): Denied["cases"] {
  const [first = ""] = actions;
  const [resource = "*", ...others] = suchAs;
  const call = (caller: CallerName, action: string, on: string): PolicyCase => ({
    name: `${caller} calls ${action}${on === "*" ? "" : ` on ${on}`}`,
    ...(caller !== "developer" && { caller }),
    action,
    resource: on,
    ...(context && { context }),
  });
  const without = (["administrator", "workload"] as const).filter(
    (caller) => !to.some((duty) => duty === caller),
  );
  return {
    denied: [
      ...actions.map((action) => call("developer", action, resource)),
      ...others.map((other) => call("developer", first, other)),
      ...without.map((caller) => call(caller, first, resource)),
      ...denied,
    ],
    allowed: [
      ...to.map((duty) => call(duty, first, resource)),
      ...unaffected.map((action) => call("developer", action, resource)),
      ...allowed,
    ],
  };
}

/** One condition of two: the same operator may stand in both, each with keys of its own. */
const together = (one: Condition, other: Condition): Condition =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((operator) => [
      operator,
      { ...one[operator], ...other[operator] },
    ]),
  );

const single = (texts: readonly string[]) =>
  texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
