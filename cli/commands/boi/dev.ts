import { devOptions } from "../../boi/dev-options";
import type { Command } from "../../command";

export const dev: Command<typeof devOptions> = {
  summary: "Runs the whole BOI platform on this machine until it is interrupted",
  options: devOptions,
  run: (given, io) => loaded().runPlatform(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () => require("../../boi/run-platform") as typeof import("../../boi/run-platform");
