import type { ProblemStatus } from "../../platform/http/problem";
import type { Operation } from "../../platform/http/operation";

/** What an operation may answer instead of its success, in ascending order. */
export function possibleProblems({
  method,
  auth,
  body,
  ifMatch,
  problems = [],
}: Operation): readonly ProblemStatus[] {
  const all: readonly ProblemStatus[] = [
    400,
    ...(auth === "public" ? [] : ([401, 403] as const)),
    ...(body ? ([413, 415] as const) : []),
    ...(ifMatch === true ? ([412, 428] as const) : []),
    // A write may carry an Idempotency-Key, which may have been used for another request.
    ...(method === "get" || auth === "public" ? [] : ([422] as const)),
    429,
    500,
    503,
    ...problems,
  ];
  return [...new Set(all)].sort((a, b) => a - b);
}
