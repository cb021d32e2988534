import { baselineOptions } from "../review/baseline/options";
import type { Command } from "../terminal/command";
import { engine as realEngine, type Engine } from "../review/preview/engine";
import { lastLine } from "../review/inputs/verdict-lines";
import { ndjsonOutput } from "../review/inputs/ndjson";
import { policyConfigOption } from "../review/policy-config/policy-config-file";
import { reportOptions, reportShower } from "../reporters/show-report";
import { verdictLine } from "../reporters/text";
import { UserError } from "../terminal/user-error";
import { outcome } from "../review/report/verdict";

const options = {
  kind: { type: "string", value: "KIND", help: "export, preview, list or config; default: recognized" },
  ...reportOptions,
  format: {
    ...reportOptions.format,
    help: `${reportOptions.format.help}; or ndjson, a line for each verdict as it is given`,
  },
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    help: "low (default), medium, high or critical; uncovered; or both: high,uncovered",
  },
  "policy-config": policyConfigOption,
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
    const { evaluateInputs } = loaded();
    if (values.format !== "ndjson") {
      const show = reportShower(values, io);
      const report = await evaluateInputs(engine, files, values, io);
      show(report);
      return outcome(report);
    }
    const output = ndjsonOutput(values.output, io);
    try {
      const report = await evaluateInputs(engine, files, values, io, output);
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

/** Loads the catalogue. */
const loaded = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the help is printed without it
  require("../review/inputs/evaluate-inputs") as typeof import("../review/inputs/evaluate-inputs");
