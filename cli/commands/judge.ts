import { baselineOptions } from "../baseline/options";
import { choice } from "../choice";
import type { Command } from "../command";
import { engine as realEngine, type Engine } from "../engine";
import { lastLine } from "../judge/lines";
import { ndjsonOutput } from "../judge/ndjson";
import { verdictLine } from "../reporters/text";
import { UserError } from "../user-error";
import { outcome } from "../verdict";
import { formats, show } from "./preview";

const options = {
  kind: { type: "string", value: "KIND", help: "export, preview, list or config; default: recognized" },
  format: { type: "string", value: "FORMAT", help: "text (default), json, sarif or ndjson" },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    help: "write the report there; the verdict goes to stderr",
  },
  "fail-on": { type: "string", value: "SEVERITY", help: "low (default), medium, high or critical" },
  organization: {
    type: "string",
    value: "DIR",
    help: "folder of the organization that the accounts belong to",
  },
  sample: { type: "string", value: "NAME", help: "take a sample's organization instead, such as flawed" },
  ...baselineOptions,
} as const;

export const judgeWith = (engine: Engine): Command<typeof options> => ({
  summary: "Judge what exists: a stack export, a preview, a list, AWS Config items",
  positionals: { usage: "FILE...|-", max: 10_000 },
  options,
  async run({ values, positionals: files }, io) {
    if (files.length === 0)
      throw new UserError(
        "palisade judge needs a file, or - for standard input.\nSee palisade judge --help.",
      );
    const format = choice("--format", values.format ?? "text", [...reportFormats, "ndjson"]);
    const { judgedState } = loaded();
    if (format !== "ndjson") {
      const report = await judgedState(engine, files, values, io);
      show(formats[format], report, values.output, io);
      return outcome(report);
    }
    const output = ndjsonOutput(values.output, io);
    try {
      const report = await judgedState(engine, files, values, io, output);
      output.print(lastLine(report));
      await output.finish();
      if (values.output !== undefined) io.printError(verdictLine(report, io.stderr));
      return outcome(report);
    } catch (error) {
      output.abandon();
      throw error;
    }
  },
});

export const judge = judgeWith(realEngine);

const reportFormats = Object.keys(formats) as (keyof typeof formats)[];

/** Loads the catalogue. */
const loaded = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the help is printed without it
  require("../judge/judged-state") as typeof import("../judge/judged-state");
