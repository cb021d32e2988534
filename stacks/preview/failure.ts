import { inspect } from "node:util";
import { CouldNotRun } from "./could-not-run";
import type { SourcePosition } from "./plan";
import { firstUserFrame } from "./source-position";

/** What to tell of an error that a program ended with: its message, and the user's line that it came from if known. */
export function failureOf(error: unknown): { readonly message: string; readonly source?: SourcePosition } {
  if (error instanceof CouldNotRun) return { message: error.message, source: error.source };
  if (typeof error !== "object" || error === null) return { message: `the program threw ${inspect(error)}` };
  const { message, stack, cause } = error as { message?: unknown; stack?: unknown; cause?: unknown };
  const source =
    firstUserFrame(typeof stack === "string" ? stack : undefined) ??
    (cause ? failureOf(cause).source : undefined);
  const name = error instanceof Error && error.name !== "Error" ? `${error.name}: ` : "";
  return {
    message: `${name}${typeof message === "string" && message !== "" ? message : "an error without a message"}`,
    source,
  };
}
