/** What may be known of an error outside of the process that it happened in. */
interface DescribedError {
  readonly name: string;
  /** SQLSTATE, a system call's code or an AWS error's name. */
  readonly code?: string;
  /** "file.js:line" from the top of the stack. */
  readonly frames: readonly string[];
}

export function describedError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const given: { code?: unknown; constructor: { name: string } } = error;
  const { code } = given;
  const name = given.constructor.name;
  return {
    name: /^[A-Za-z]\w{0,60}$/.test(name) ? name : "Error",
    ...(typeof code === "string" && /^([0-9A-Z]{5}|E[A-Z]{2,20}|ERR_[A-Z_]{2,40})$/.test(code) && { code }),
    frames: frames(error),
  };
}

/**
 * The stack begins with the message, which may span lines and look like frames: it is cut off by its own length, and when
 * the stack does not begin with it (it was changed after the error was made) nothing of the stack is used.
 */
function frames({ stack = "", message }: Error): readonly string[] {
  const at = message === "" ? 0 : stack.indexOf(message);
  if (at < 0 || at > 100) return [];
  return stack
    .slice(at + message.length)
    .split("\n")
    .flatMap((line) => {
      const [, place] =
        /^ {4}at (?:.* \()?(?:file:\/\/)?[^()]*?([\w.-]{1,60}\.[cm]?[jt]s:\d+):\d+\)?$/.exec(line) ?? [];
      return place === undefined ? [] : [place];
    })
    .slice(0, 8);
}
