#!/usr/bin/env -S node --max-semi-space-size=128
import { commands as published, start } from "./palisade";
import type { Commands } from "./terminal/command";

/* eslint-disable @typescript-eslint/no-require-imports -- a command is loaded when it is called for */
/** What the package brings, and the commands of this repository's own platform. */
export const commands: Commands = {
  ...published,
  boi: () => (require("./commands/boi") as typeof import("./commands/boi")).boi,
};
/* eslint-enable @typescript-eslint/no-require-imports */

if (require.main === module) start(commands);
