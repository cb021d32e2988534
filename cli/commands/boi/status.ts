import { apiOptions } from "../../boi/api-options";
import type { Command } from "../../command";

const options = apiOptions;

export const status: Command<typeof options> = {
  summary: "Shows the filings by state, dead letters, and whether something is stuck (exit 1)",
  options,
  run: (given, io) => loaded().showStatus(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () => require("../../boi/show-status") as typeof import("../../boi/show-status");
