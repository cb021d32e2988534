import { reconcileOptions } from "./operations/reconcile-options";
import type { Command } from "../../terminal/command";

export const reconcile: Command<typeof reconcileOptions> = {
  summary: "Asks FinCEN about the filings that were sent, and shows where it says otherwise (exit 1)",
  options: reconcileOptions,
  run: (given, io) => loaded().reconcileFilings(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () =>
  require("./operations/reconcile-filings") as typeof import("./operations/reconcile-filings");
