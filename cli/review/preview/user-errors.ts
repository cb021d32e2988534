import { UserError } from "../../terminal/user-error";

/** Does work of the layers below, whose `CouldNotRun` is the user's to fix. */
export function withUserErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asUserError(error);
  }
}

/** What could not be run is the user's to fix; with its place in the source, where that is known. */
export function asUserError(error: unknown): unknown {
  const { CouldNotRun } =
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- the help is printed without it
    require("../../../stacks/preview/could-not-run") as typeof import("../../../stacks/preview/could-not-run");
  if (!(error instanceof CouldNotRun)) return error;
  const { message, source } = error;
  return new UserError(
    source ? `${source.file}:${String(source.line)}:${String(source.column)}: ${message}` : message,
  );
}
