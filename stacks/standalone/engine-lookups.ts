import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CouldNotRun } from "../preview/could-not-run";
import { lookupsVariable, type Lookup } from "./lookup";

export interface EngineLookups {
  readonly lookups: readonly Lookup[];
  /** Exit code of the command; null where a signal ended it. */
  readonly code: number | null;
}

export interface CommandOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the command's own output goes. */
  readonly stdio: "inherit" | "ignore";
}

/** Runs a command that runs a Pulumi program, such as `pulumi preview`, and gives the lookups that providers answered. */
export async function engineLookups(
  [name = "", ...args]: readonly string[],
  { cwd, env, stdio }: CommandOptions,
): Promise<EngineLookups> {
  const folder = mkdtempSync(join(tmpdir(), "palisade-lookups-"));
  const file = join(folder, "lookups.ndjson");
  // Answers may hold what others must not read.
  writeFileSync(file, "", { mode: 0o600 });
  const recorder = join(__dirname, "in-program/record-lookups.js");
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const child = spawn(name, args, {
        cwd,
        env: {
          ...env,
          [lookupsVariable]: file,
          NODE_OPTIONS: `${env.NODE_OPTIONS ?? ""} --require=${JSON.stringify(recorder)}`.trim(),
        },
        stdio,
      });
      child.once("error", ({ message }) =>
        reject(new CouldNotRun(`${name} cannot be started (${message}): is it installed, and on the PATH?`)),
      );
      child.once("close", resolve);
    });
    const lines = readFileSync(file, "utf8").split("\n");
    return { code, lookups: lines.flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Lookup])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
