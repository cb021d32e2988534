import { emptyInput, lines, type Io, type Terminal } from "./io";

export interface RecordingIo extends Io {
  readonly printed: () => string;
  readonly printedErrors: () => string;
}

/** An `Io` for tests: keeps what is written instead of showing it. */
export function recordingIo(given: Partial<Io> & { readonly isTTY?: boolean } = {}): RecordingIo {
  const terminal = (into: string[]): Terminal => ({
    isTTY: given.isTTY ?? false,
    colour: false,
    columns: 100,
    write: (text) => void into.push(text),
  });
  const [out, errors]: [string[], string[]] = [[], []];
  const [stdout, stderr] = [terminal(out), terminal(errors)];
  return {
    print: lines(stdout),
    printError: lines(stderr),
    stdout,
    stderr,
    stdin: emptyInput,
    drained: () => Promise.resolve(),
    now: () => new Date("2026-11-23T12:00:00Z"),
    cwd: "/project",
    env: {},
    ...given,
    printed: () => out.join(""),
    printedErrors: () => errors.join(""),
  };
}
