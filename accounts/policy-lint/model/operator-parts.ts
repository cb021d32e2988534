import type { LocatedCondition } from "../../policy-file/located-policy";

export interface OperatorParts {
  readonly set?: "ForAllValues" | "ForAnyValue";
  /** Without the prefix of a set and without IfExists. */
  readonly base: string;
  readonly ifExists: boolean;
  /** Holds for values that differ from the given ones. */
  readonly negated: boolean;
}

export function operatorParts(operator: string): OperatorParts {
  const [, set, base = "", ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/s.exec(operator) ?? [];
  return {
    ...(set !== undefined && { set: set as "ForAllValues" }),
    base,
    ifExists: ifExists !== undefined,
    negated: base.includes("Not"),
  };
}

/** Whether a condition holds for a request that does not carry its key. */
export function holdsWhenAbsent({ operator, values }: LocatedCondition): boolean {
  const { set, base, ifExists, negated } = operatorParts(operator.value);
  if (base === "Null") return values.some(({ value }) => value.toLowerCase() === "true");
  if (set !== undefined) return set === "ForAllValues";
  return negated || ifExists;
}

/** What follows when a condition holds always, or never, because requests do not carry its key. */
export function consequence(effect: "Allow" | "Deny", holds: boolean): string {
  if (effect === "Deny")
    return holds
      ? "the condition always holds and the Deny applies to all of them: it fails closed"
      : "the condition never holds and the Deny never applies: it fails open";
  return holds
    ? "the condition always holds and the Allow applies without it: it fails open"
    : "the condition never holds and the Allow never applies: it fails closed";
}

/** The dangerous direction: denying less, or allowing more, than is written. */
export const failsOpen = (effect: "Allow" | "Deny", holds: boolean): boolean => (effect === "Deny") !== holds;

/** What follows when one of a condition's values is one that the key never has. */
export function outcomeOfIdleValue(effect: "Allow" | "Deny", negated: boolean): string {
  if (negated) return effect === "Deny" ? "it exempts no one" : "it excludes no one from the Allow";
  return effect === "Deny" ? "the Deny never applies to it, it fails open" : "the Allow never applies to it";
}
