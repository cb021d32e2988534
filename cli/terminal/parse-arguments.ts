import { parseArgs, type ParseArgsConfig } from "node:util";
import type { Arguments, Command } from "./command";
import { didYouMean } from "../../accounts/text-files/did-you-mean";
import { UserError } from "./user-error";

type ParseOptions = NonNullable<ParseArgsConfig["options"]>;

const helpOption = { type: "boolean", short: "h" } as const;

/** Undefined when the help of the command is asked for. */
export function parseArguments(
  name: string,
  command: Command,
  args: readonly string[],
): Arguments | undefined {
  const options: ParseOptions = { help: helpOption };
  for (const [option, { type, short, ...rest }] of Object.entries(command.options))
    options[option] = { type, ...(short && { short }), multiple: "multiple" in rest && rest.multiple };
  refuseUnknown(name, options, args);
  const { values, positionals } = parsed(name, options, args);
  const { help, ...given } = values;
  if (help === true) return undefined;
  refuseEmpty(name, given);
  refusePositionals(name, command, positionals);
  return { values: given as Arguments["values"], positionals };
}

/** `parseArgs` refuses an unknown option itself, but in words that offer no way out. */
function refuseUnknown(name: string, options: ParseOptions, args: readonly string[]): void {
  const known = Object.keys(options);
  const shorts = Object.values(options).map(({ short }) => short);
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || known.includes(token.name)) continue;
    if (token.rawName === `-${token.name}` && shorts.includes(token.name)) continue;
    const guess = didYouMean(
      `--${token.name}`,
      known.map((option) => `--${option}`),
    );
    throw new UserError(`palisade ${name} has no option ${token.rawName}.${guess}\n${seeHelp(name)}`);
  }
}

function parsed(name: string, options: ParseOptions, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code?.startsWith("ERR_PARSE_ARGS") !== true) throw error;
    throw new UserError(`palisade ${name}: ${message}\n${seeHelp(name)}`);
  }
}

/** Such as --output "$FILE" where FILE is not set: taken as it is, it would name the working directory. */
function refuseEmpty(name: string, given: Readonly<Record<string, unknown>>): void {
  const [empty] = Object.entries(given).find(([, value]) => [value].flat().includes("")) ?? [];
  if (empty !== undefined)
    throw new UserError(`palisade ${name}: option --${empty} is empty.\n${seeHelp(name)}`);
}

function refusePositionals(name: string, { positionals }: Command, given: readonly string[]): void {
  const extra = given[positionals?.max ?? 0];
  if (extra !== undefined)
    throw new UserError(`palisade ${name} cannot make anything of "${extra}".\n${seeHelp(name)}`);
}

const seeHelp = (name: string) => `See palisade ${name} --help.`;
