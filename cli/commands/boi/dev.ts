import { devOptions } from "./operations/dev-options";
import type { Command } from "../../terminal/command";

export const dev: Command<typeof devOptions> = {
  summary: "Runs the whole BOI platform on this machine until it is interrupted",
  options: devOptions,
  run: (given, io) => loaded().runPlatform(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () => require("./operations/run-platform") as typeof import("./operations/run-platform");
