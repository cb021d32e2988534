import { resolve } from "node:path";
import type { SourcePosition } from "../preview/plan";
import { firstUserFrame } from "../preview/source-position";

export interface ProgramFailure {
  readonly message: string;
  readonly source?: SourcePosition;
}

/** What a program was still waiting for when it ended. */
export interface Waiting {
  readonly text: string;
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
    .filter((line) => !isFrame(line))
    .join("\n")
    // What else Node prints of an error that holds others.
    .replace(/^\s*promise: Promise \{[^]*?^\s*\}$/m, "")
    .replace(/^(?:<ref \*\d+> )?(?:Error: )?/, "")
    // How a value is given for good; a preview takes it for itself.
    .replace(
      /please set a value using the command `pulumi config set (?:--secret )?(\S+) <value>`/,
      "give it with --config $1=VALUE",
    )
    .trim();
  return {
    message: withHint(message === "" ? "an error without a message" : message, directory),
    source: compilerPosition(text, directory) ?? firstUserFrame(text) ?? syntaxPosition(text),
  };
}

const isFrame = (line: string): boolean => /^\s+at .*:\d+:\d+\)?(?: \{)?$/.test(line);

/** What is wrong with how a process ended, when it logged no error; undefined when nothing is. */
export function endFailure(
  { code, signal }: { readonly code: number | null; readonly signal: string | null },
  output: string,
  directory: string,
  waiting?: Waiting,
): ProgramFailure | undefined {
  if (code === 0) return undefined;
  const active = /detected that (\d+) promises? (?:was|were) still active/.exec(output)?.[1];
  if (active !== undefined)
    return {
      message: `the program ended while Pulumi was still at work (${active} promises active): it ends the process itself (process.exit), awaits what never comes, or its resources wait for each other in a circle${waiting ? `; ${waiting.text}` : ""}`,
      source: waiting?.source,
    };
  const how = signal === null ? `with exit code ${code ?? "?"}` : `by signal ${signal}`;
  const printed = withoutColours(output);
  const last = printed.split("\n").filter(saysSomething).slice(-12).join("\n").trim();
  return {
    message: withHint(`the program's process ended ${how}${last === "" ? "" : `:\n${last}`}`, directory),
    source: compilerPosition(printed, directory) ?? firstUserFrame(printed),
  };
}

/** Of what Node prints of an error, the frames and the lines around them would push the cause out. */
const saysSomething = (line: string): boolean =>
  !/^\s+at .*[:)]|^\s*\^+\s*$|^Node\.js v\d|^node:internal\/|^\s*throw new ERR_|^\s*triggerUncaughtException\(|^\s*code: 'ERR_\w+',?$|^\s*\}?\s*$/.test(
    line,
  );

function withHint(message: string, directory: string): string {
  if (/Cannot find (?:module|package) '[^./]/.test(message))
    return `${message}\n(is it installed? run npm install in ${directory})`;
  if (/Unknown file extension "\.[cm]?tsx?"/.test(message))
    return `${message}\n(Node takes no TypeScript as an ES module: install ts-node 10 and typescript in ${directory}, or tsx with nodeargs: "--import tsx" in Pulumi.yaml)`;
  if (
    /could not load credentials|CredentialsProviderError|could not load the default credentials/i.test(
      message,
    )
  )
    return `${message}\n(a preview withholds credentials: a call of the program's own would be real; --with-credentials hands them over)`;
  return message;
}

/** How TypeScript writes a place: "index.ts(3,5): error" or "index.ts:3:5 - error". */
function compilerPosition(text: string, directory: string): SourcePosition | undefined {
  const match = /^([^\s(:]+\.[cm]?tsx?)[(:](\d+)[,:](\d+)\)?(?:: | - )error/m.exec(text);
  return match?.[1]
    ? { file: resolve(directory, match[1]), line: Number(match[2]), column: Number(match[3]) }
    : undefined;
}

/** How Node writes where a file does not parse: a line of its own, "file:///program/index.js:3". */
function syntaxPosition(text: string): SourcePosition | undefined {
  const [, file = "", line] = /^((?:file:\/\/)?(?:\/|[A-Za-z]:[\\/])[^()]*?):(\d+)$/m.exec(text) ?? [];
  return line === undefined ? undefined : firstUserFrame(`at ${file}:${line}:1`);
}

const withoutColours = (text: string) => text.replace(/\u001b\[[\d;]*m/g, "");
