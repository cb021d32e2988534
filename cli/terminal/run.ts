import type { Command, Commands, Group } from "./command";
import { didYouMean } from "../../accounts/text-files/did-you-mean";
import { exitCode } from "./exit-code";
import { commandHelp, groupHelp, help } from "./help";
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

/** `group` is the name of the group that the commands belong to; none for Palisade's own. */
async function dispatch(
  commands: Commands,
  args: readonly string[],
  io: Io,
  group?: string,
): Promise<number> {
  const [name, ...rest] = args;
  const overview = () => (group === undefined ? help(commands) : groupHelp(group, commands));
  if (name === undefined) {
    io.printError(overview());
    return exitCode.couldNotRun;
  }
  if (group === undefined && ["--version", "-v"].includes(name)) return printText(io, version());
  if (["--help", "-h"].includes(name)) return printText(io, overview());
  if (name === "help")
    return rest[0] === undefined
      ? printText(io, overview())
      : dispatch(commands, [...rest, "--help"], io, group);
  const command = commandNamed(commands, name, group);
  const full = group === undefined ? name : `${group} ${name}`;
  if ("commands" in command) return dispatch(command.commands, rest, io, full);
  const given = parseArguments(full, command, rest);
  return given ? command.run(given, io) : printText(io, commandHelp(full, command));
}

function printText(io: Io, text: string): number {
  io.print(text);
  return exitCode.clean;
}

function commandNamed(commands: Commands, name: string, group: string | undefined): Command | Group {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return load();
  const kind = name.startsWith("-") ? "option" : "command";
  const called = group === undefined ? "palisade" : `palisade ${group}`;
  throw new UserError(
    `${called} has no ${kind} ${name}.${didYouMean(name, Object.keys(commands))}\nSee ${called} --help.`,
  );
}
