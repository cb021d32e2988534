import type { FieldProblem } from "../../domain/field-problem";

const titles = {
  400: "Bad request",
  401: "Not signed in",
  403: "Not allowed",
  404: "Not found",
  405: "Method not allowed",
  409: "Conflict",
  410: "Gone",
  412: "Changed in the meantime",
  413: "Too large",
  415: "Unsupported media type",
  422: "Cannot be processed",
  428: "Precondition required",
  429: "Too many requests",
  500: "Internal error",
  503: "Unavailable",
} as const;

export type ProblemStatus = keyof typeof titles;

/**
 * An answer that is not a success (RFC 9457): thrown by a verb, written by the API's one error handler. `detail` and
 * `errors` reach the caller and the log's neighbours, so they name fields and never carry their values.
 */
export class Problem extends Error {
  constructor(
    readonly status: ProblemStatus,
    readonly detail: string,
    readonly errors: readonly FieldProblem[] = [],
    /** Seconds, for 429 and 503. */
    readonly retryAfter?: number,
  ) {
    super(detail);
  }

  get title(): string {
    return titleOf(this.status);
  }
}

export const titleOf = (status: ProblemStatus): string => titles[status];
