import { resolve } from "node:path";
import type { SourcePosition } from "../preview/plan";
import { firstUserFrame } from "../preview/source-position";

export interface ProgramFailure {
  readonly message: string;
  readonly source?: SourcePosition;
}

/** What an error that a program logged comes to: its message without the stack, and the user's line if it is known. */
export function loggedFailure(logged: string, directory: string): ProgramFailure {
  const text = withoutColours(logged).replace(
    /^Running program '.*' failed with an unhandled exception:\n/,
    "",
  );
  const message = text
    .split("\n")
    .filter((line) => !/^\s+at .*[:)]\d*/.test(line) || !/:\d+:\d+\)?$/.test(line))
    .join("\n")
    .replace(/^Error: /, "")
    .trim();
  return {
    message: withHint(message === "" ? "an error without a message" : message, directory),
    source: compilerPosition(text, directory) ?? firstUserFrame(text),
  };
}

/** What is wrong with how a process ended, when it logged no error; undefined when nothing is. */
export function endFailure(
  { code, signal }: { readonly code: number | null; readonly signal: string | null },
  output: string,
  directory: string,
): ProgramFailure | undefined {
  if (code === 0) return undefined;
  const active = /detected that (\d+) promises? (?:was|were) still active/.exec(output)?.[1];
  if (active !== undefined)
    return {
      message: `the program ended while Pulumi was still at work (${active} promises active): it ends the process itself (process.exit), awaits what never comes, or its resources wait for each other in a circle`,
    };
  const how = signal === null ? `with exit code ${code ?? "?"}` : `by signal ${signal}`;
  const last = withoutColours(output).trim().split("\n").slice(-12).join("\n");
  return {
    message: withHint(`the program's process ended ${how}${last === "" ? "" : `:\n${last}`}`, directory),
  };
}

function withHint(message: string, directory: string): string {
  return /Cannot find (?:module|package) '[^./]/.test(message)
    ? `${message}\n(is it installed? run npm install in ${directory})`
    : message;
}

/** How TypeScript writes a place: "index.ts(3,5): error" or "index.ts:3:5 - error". */
function compilerPosition(text: string, directory: string): SourcePosition | undefined {
  const match = /^([^\s(:]+\.[cm]?tsx?)[(:](\d+)[,:](\d+)\)?(?:: | - )error/m.exec(text);
  return match?.[1]
    ? { file: resolve(directory, match[1]), line: Number(match[2]), column: Number(match[3]) }
    : undefined;
}

const withoutColours = (text: string) => text.replace(/\u001b\[[\d;]*m/g, "");
