#!/usr/bin/env -S node --max-semi-space-size=64
import Module from "node:module";
import type { Commands } from "./command";
import { exitCode } from "./exit-code";
import { processIo } from "./io";
import { crash, run } from "./run";

/* eslint-disable @typescript-eslint/no-require-imports -- a command is loaded when it is called for */
export const commands: Commands = {
  preview: () => (require("./commands/preview") as typeof import("./commands/preview")).preview,
  controls: () => (require("./commands/controls") as typeof import("./commands/controls")).controls,
  accounts: () => (require("./commands/accounts") as typeof import("./commands/accounts")).accounts,
};
/* eslint-enable @typescript-eslint/no-require-imports */

/** Until a command has returned its code, whatever ends the process counts as "could not run", never as clean. */
async function main(): Promise<void> {
  const io = processIo(process, process.env, process.cwd());
  const seen = { end: false, crash: false };
  process.exitCode = exitCode.couldNotRun;
  process.on("uncaughtException", (error) => {
    seen.crash = true;
    process.exitCode = exitCode.couldNotRun;
    io.printError(crash(error));
  });
  process.once("beforeExit", () => {
    if (!seen.end)
      io.printError("palisade: internal error: nothing was left to do before the command had ended");
  });
  const code = await run(commands, process.argv.slice(2), io);
  seen.end = true;
  if (!seen.crash) process.exitCode = code;
}

if (require.main === module) {
  // From Node 22 on: keeps compiled code between runs, of which loading Pulumi's SDK costs most.
  (Module as { enableCompileCache?: () => void }).enableCompileCache?.();
  void main();
}
