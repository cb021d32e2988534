import type { Answers } from "./answers";

/**
 * What must hold, over the wizard's answers. `withinDays` looks back from the day in question. A condition whose questions
 * were not answered is neither true nor false.
 */
export type Condition =
  | { readonly question: string; readonly is: boolean }
  | { readonly question: string; readonly equals: string }
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
  if ("equals" in condition) return { holds: answer === condition.equals };
  const date = String(answer);
  if ("onOrBefore" in condition) return { holds: date <= condition.onOrBefore };
  return { holds: date <= on && daysBetween(date, on) <= condition.withinDays };
}

function combined(parts: readonly Truth[], decisive: boolean): Truth {
  if (parts.some((part) => "holds" in part && part.holds === decisive)) return { holds: decisive };
  const missing = parts.flatMap((part) => ("missing" in part ? part.missing : []));
  return missing.length > 0 ? { missing: [...new Set(missing)] } : { holds: !decisive };
}

const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
