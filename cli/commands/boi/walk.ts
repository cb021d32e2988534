import { apiOptions } from "./operations/api-options";
import type { Command } from "../../terminal/command";

const options = apiOptions;

export const walk: Command<typeof options> = {
  summary: "Goes through the platform as a new user: from signing in to the transcript and the audit chain",
  options,
  run: (given, io) => loaded().walkThrough(given, io),
};

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without it */
const loaded = () => require("./operations/walk-through") as typeof import("./operations/walk-through");
