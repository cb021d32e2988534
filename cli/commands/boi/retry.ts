import { retryOptions } from "./operations/retry-options";
import type { Command } from "../../terminal/command";

export const retry: Command<typeof retryOptions> = {
  summary: "Decides about a dead letter: tries the filing again, abandons it, or takes it as accepted",
  positionals: { usage: "FILING", max: 1 },
  options: retryOptions,
  run: (given, io) => loaded().resolveDeadLetter(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () =>
  require("./operations/resolve-dead-letter") as typeof import("./operations/resolve-dead-letter");
