import type { Command, Commands, Option } from "./command";

export function help(commands: Commands): string {
  return [
    "palisade: guardrails for an AWS organization, proven before anything is deployed",
    "",
    "Usage: palisade COMMAND [options]",
    "",
    ...summaries(commands),
    "",
    "palisade COMMAND --help shows more; palisade --version prints the version.",
    "Exit codes: 0 clean, 1 findings, 2 could not run.",
  ].join("\n");
}

export const groupHelp = (group: string, commands: Commands): string =>
  [
    `Usage: palisade ${group} COMMAND [options]`,
    "",
    ...summaries(commands),
    "",
    `palisade ${group} COMMAND --help shows more.`,
  ].join("\n");

const summaries = (commands: Commands): string[] =>
  columns(Object.entries(commands).map(([name, load]) => [name, load().summary] as const));

export function commandHelp(name: string, { summary, positionals, options }: Command): string {
  const rows = Object.entries({ ...options, help: helpOption }).map(
    ([option, described]) => [flags(option, described), described.help] as const,
  );
  const usage = ["palisade", name, "[options]", positionals?.usage].filter(Boolean).join(" ");
  return [`Usage: ${usage}`, "", summary, "", ...columns(rows)].join("\n");
}

const helpOption: Option = { type: "boolean", short: "h", help: "print this" };

function flags(option: string, described: Option): string {
  const short = described.short ? `-${described.short}, ` : "";
  const value = described.type === "string" ? ` ${described.value}` : "";
  const repeated = described.type === "string" && described.multiple ? " ..." : "";
  return `${short}--${option}${value}${repeated}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
