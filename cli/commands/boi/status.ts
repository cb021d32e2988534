import { apiOptions } from "./operations/api-options";
import type { Command } from "../../terminal/command";

const options = apiOptions;

export const status: Command<typeof options> = {
  summary: "Shows the filings by state, dead letters, and whether something is stuck (exit 1)",
  options,
  run: (given, io) => loaded().showStatus(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () => require("./operations/show-status") as typeof import("./operations/show-status");
