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
  readonly actionPatterns?: readonly string[];
  /** Duties whose roles may call them; no one when empty. */
  readonly to: readonly Duty[];
  /** Patterns of what is kept; everything when left out. */
  readonly on?: (guarded: GuardedAccount) => readonly string[];
  /** One example for each of those patterns, as a case's resource. */
  readonly exampleResources?: readonly string[];
  /** What else must be true of a call that is denied. */
  readonly when?: (guarded: GuardedAccount) => Condition;
  /** The keys that make a call meet `when`. */
  readonly context?: PolicyCase["context"];
  /** Calls that are denied as well. */
  readonly denied?: readonly PolicyCase[];
  /** Actions that look alike and stay everybody's: where the wildcards end. */
  readonly unaffected?: readonly string[];
  /** Further near misses, beside the calls of those who may. */
  readonly allowed: readonly PolicyCase[];
}

/** The usual guardrail: some actions, wherever they are called, for roles with certain duties only. */
export function reserved(given: Reserved): Denied {
  const { sid, holds = "everywhere", actions, actionPatterns = actions, to, on, when } = given;
  return {
    by: "scp",
    holds,
    sid,
    statement: (guarded) => {
      const condition = mergeConditions(unlessDuty(guarded, ...to), when?.(guarded) ?? {});
      return {
        Action: singleOrList(actionPatterns),
        Resource: singleOrList(on?.(guarded) ?? ["*"]),
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
  exampleResources = ["*"],
  context,
  denied = [],
  unaffected = [],
  allowed,
}: Reserved): Denied["cases"] {
  const [first = ""] = actions;
  const [resource = "*", ...others] = exampleResources;
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

/** One condition of two: the same operator may be in both, each with keys of its own. */
const mergeConditions = (one: Condition, other: Condition): Condition =>
  Object.fromEntries(
    [...new Set([...Object.keys(one), ...Object.keys(other)])].map((operator) => [
      operator,
      { ...one[operator], ...other[operator] },
    ]),
  );

const singleOrList = (texts: readonly string[]) =>
  texts.length === 1 && texts[0] !== undefined ? texts[0] : texts;
