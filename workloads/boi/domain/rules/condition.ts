import type { Answers } from "./answers";
import { daysAfter } from "./calendar";

/**
 * What must hold, over the wizard's answers. `withinDays`: the day in question lies in the period of so many days that
 * begins on the answered day, which is its first. A condition whose questions were not answered is neither true nor false.
 */
export type Condition =
  | { readonly question: string; readonly is: boolean }
  | { readonly question: string; readonly oneOf: readonly string[] }
  | { readonly question: string; readonly onOrBefore: string }
  | { readonly question: string; readonly withinDays: number }
  | { readonly not: Condition }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

export type Truth = { readonly holds: boolean } | { readonly missing: readonly string[] };

/** Three-valued logic: one false member decides `all` and one true member decides `any`, whatever else is unanswered. */
export function truth(condition: Condition, answers: Answers, on: string): Truth {
  if ("all" in condition)
    return combined(
      condition.all.map((part) => truth(part, answers, on)),
      false,
    );
  if ("any" in condition)
    return combined(
      condition.any.map((part) => truth(part, answers, on)),
      true,
    );
  if ("not" in condition) {
    const inner = truth(condition.not, answers, on);
    return "holds" in inner ? { holds: !inner.holds } : inner;
  }
  const answer = answers[condition.question];
  if (answer === undefined) return { missing: [condition.question] };
  if ("is" in condition) return { holds: answer === condition.is };
  const text = String(answer);
  if ("oneOf" in condition) return { holds: condition.oneOf.includes(text) };
  if ("onOrBefore" in condition) return { holds: text <= condition.onOrBefore };
  return { holds: text <= on && on < daysAfter(text, condition.withinDays) };
}

function combined(parts: readonly Truth[], decisive: boolean): Truth {
  if (parts.some((part) => "holds" in part && part.holds === decisive)) return { holds: decisive };
  const missing = parts.flatMap((part) => ("missing" in part ? part.missing : []));
  return missing.length > 0 ? { missing: [...new Set(missing)] } : { holds: !decisive };
}

/** The days on which the passing of time alone may turn the condition, whatever else is answered. */
export function turningDays(condition: Condition, answers: Answers): readonly string[] {
  if ("all" in condition) return condition.all.flatMap((part) => turningDays(part, answers));
  if ("any" in condition) return condition.any.flatMap((part) => turningDays(part, answers));
  if ("not" in condition) return turningDays(condition.not, answers);
  const answer = answers[condition.question];
  if (!("withinDays" in condition) || typeof answer !== "string") return [];
  return [answer, daysAfter(answer, condition.withinDays)];
}
