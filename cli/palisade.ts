#!/usr/bin/env -S node --max-semi-space-size=128
import Module from "node:module";
import type { Commands } from "./terminal/command";
import { exitCode } from "./terminal/exit-code";
import { processIo } from "./terminal/io";
import { crash, run } from "./terminal/run";

/* eslint-disable @typescript-eslint/no-require-imports -- a command is loaded when it is called for */
/** What comes with the package. */
export const commands: Commands = {
  init: () => (require("./commands/init") as typeof import("./commands/init")).init,
  preview: () => (require("./commands/preview") as typeof import("./commands/preview")).preview,
  controls: () => (require("./commands/controls") as typeof import("./commands/controls")).controls,
  coverage: () => (require("./commands/coverage") as typeof import("./commands/coverage")).coverage,
  accounts: () => (require("./commands/accounts") as typeof import("./commands/accounts")).accounts,
  pack: () => (require("./commands/pack") as typeof import("./commands/pack")).pack,
  comment: () => (require("./commands/comment") as typeof import("./commands/comment")).comment,
  judge: () => (require("./commands/judge") as typeof import("./commands/judge")).judge,
  answers: () => (require("./commands/answers") as typeof import("./commands/answers")).answers,
  baseline: () => (require("./commands/baseline") as typeof import("./commands/baseline")).baseline,
  diff: () => (require("./commands/diff") as typeof import("./commands/diff")).diff,
  fix: () => (require("./commands/fix") as typeof import("./commands/fix")).fix,
  explain: () => (require("./commands/explain") as typeof import("./commands/explain")).explain,
  "can-i": () => (require("./commands/can-i") as typeof import("./commands/can-i")).canI,
  scp: () => (require("./commands/scp") as typeof import("./commands/scp")).scp,
};
/* eslint-enable @typescript-eslint/no-require-imports */

/** Until a command has returned its code, whatever ends the process counts as "could not run", never as clean. */
export async function main(known: Commands): Promise<void> {
  const io = processIo(process, process.env, process.cwd());
  // What a program prints must not get into a report on stdout.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  const seen = { end: false, crash: false };
  process.exitCode = exitCode.couldNotRun;
  process.on("uncaughtException", (error) => {
    // Where even that cannot be printed, printing it again would go on for ever.
    if (seen.crash) process.exit(exitCode.couldNotRun);
    seen.crash = true;
    process.exitCode = exitCode.couldNotRun;
    io.printError(crash(error));
  });
  // A program that calls process.exit(0) would end all of this unjudged, as if it were clean.
  process.once("exit", () => {
    if (seen.end) return;
    process.exitCode = exitCode.couldNotRun;
    if (!seen.crash) io.printError("palisade: a program ended the process before the preview was done");
  });
  process.once("beforeExit", () => {
    if (seen.end) return;
    seen.crash = true;
    io.printError("palisade: internal error: nothing was left to do before the command had ended");
  });
  const code = await run(known, process.argv.slice(2), io);
  seen.end = true;
  if (!seen.crash) process.exitCode = code;
}

/** Runs the command that the process was started with. */
export function start(known: Commands): void {
  // From Node 22 on: keeps compiled code between runs, of which loading Pulumi's SDK costs most.
  (Module as { enableCompileCache?: () => void }).enableCompileCache?.();
  void main(known);
}

if (require.main === module) start(commands);
