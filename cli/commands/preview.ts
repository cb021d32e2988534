import { baselineOptions } from "../baseline/options";
import type { Command } from "../command";
import { engine as realEngine, type Engine } from "../engine";
import { judgedReport } from "../judged-report";
import { policyConfigOption } from "../policy-config-file";
import { reportOptions, reportShower } from "../show-report";
import { outcome } from "../verdict";

const options = {
  stack: { type: "string", multiple: true, value: "GLOB", help: "only stacks whose name matches" },
  ...reportOptions,
  "fail-on": { type: "string", value: "SEVERITY", help: "low (default), medium, high or critical" },
  "policy-config": policyConfigOption,
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  ...baselineOptions,
  engine: { type: "string", value: "ENGINE", help: "hermetic (default), or pulumi for the real CLI" },
  simulate: { type: "boolean", help: "with --engine pulumi: in a simulated cloud, without credentials" },
  sample: { type: "string", value: "NAME", help: "preview a sample instead, such as flawed" },
} as const;

export const previewWith = (engine: Engine): Command<typeof options> => ({
  summary: "Plan every stack offline and let the controls judge it",
  options,
  async run({ values }, io) {
    const show = reportShower(values, io);
    const report = await judgedReport(engine, values, io);
    show(report);
    return outcome(report);
  },
});

export const preview = previewWith(realEngine);
