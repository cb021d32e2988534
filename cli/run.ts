import type { Command, Commands } from "./command";
import { didYouMean } from "../accounts/did-you-mean";
import { exitCode } from "./exit-code";
import { commandHelp, help } from "./help";
import type { Io } from "./io";
import { parseArguments } from "./parse-arguments";
import { version } from "./version";
import { UserError } from "./user-error";

/** Runs the command that `args` name and returns the exit code; it throws nothing. */
export async function run(commands: Commands, args: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(commands, args, io);
  } catch (error) {
    io.printError(error instanceof UserError ? error.message : crash(error));
    return exitCode.couldNotRun;
  }
}

/** What is printed of a bug: the stack, so that it can be found. */
export const crash = (error: unknown): string =>
  `palisade: internal error\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;

async function dispatch(commands: Commands, args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) {
    io.printError(help(commands));
    return exitCode.couldNotRun;
  }
  if (["--version", "-v"].includes(name)) return said(io, version());
  if (["--help", "-h"].includes(name)) return said(io, help(commands));
  if (name === "help")
    return rest[0] === undefined ? said(io, help(commands)) : dispatch(commands, [rest[0], "--help"], io);
  const command = named(commands, name);
  const given = parseArguments(name, command, rest);
  return given ? command.run(given, io) : said(io, commandHelp(name, command));
}

function said(io: Io, text: string): number {
  io.print(text);
  return exitCode.clean;
}

function named(commands: Commands, name: string): Command {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const kind = name.startsWith("-") ? "option" : "command";
  throw new UserError(
    `palisade has no ${kind} ${name}.${didYouMean(name, Object.keys(commands))}\nSee palisade --help.`,
  );
}
