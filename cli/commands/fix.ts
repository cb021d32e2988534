import { baselineOptions } from "../review/baseline/options";
import { policyConfigOption } from "../review/policy-config/policy-config-file";
import { engine as realEngine, type Engine } from "../review/preview/engine";
import { programOptions } from "../review/preview/evaluate-choice";
import type { PreviewOfSources } from "../review/fix/fix-report";
import type { Command } from "../terminal/command";

const options = {
  write: {
    type: "boolean",
    help: "keep the changes; without it they are shown, and the files stay as they are",
  },
  replacing: {
    type: "boolean",
    help: "also changes for which the provider recreates a resource that is deployed",
  },
  stack: { type: "string", multiple: true, value: "GLOB", help: "only stacks whose name matches" },
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  sample: { type: "string", value: "NAME", help: "fix a sample instead, such as flawed" },
  "policy-config": policyConfigOption,
  ...baselineOptions,
  ...programOptions,
  answers: {
    type: "string",
    value: "FILE",
    help: "what provider functions return to --program, as YAML or JSON",
  },
} as const;

export const fixWith = (engine: Engine, preview?: PreviewOfSources): Command<typeof options> => ({
  summary: "Write the change into the program where the remedy of a finding is mechanical",
  positionals: { usage: "[CONTROL-GLOB ...]", max: 100 },
  options,
  async run({ values, positionals }, io) {
    const { fixReport, fixText, outcome } = loaded();
    const report = await fixReport(engine, positionals, values, io, preview);
    io.print(fixText(report, io.stdout));
    return outcome(report.report);
  },
});

export const fix = fixWith(realEngine);

/* eslint-disable @typescript-eslint/no-require-imports -- the catalogue and the compiler are loaded when something is fixed */
const loaded = () => ({
  ...(require("../review/fix/fix-report") as typeof import("../review/fix/fix-report")),
  ...(require("../reporters/fix/text") as typeof import("../reporters/fix/text")),
  ...(require("../review/report/verdict") as typeof import("../review/report/verdict")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
