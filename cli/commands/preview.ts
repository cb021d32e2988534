import { baselineOptions } from "../review/baseline/options";
import type { Command } from "../terminal/command";
import { digestKey } from "../review/redaction/digest-key";
import { engine as realEngine, type Engine } from "../review/preview/engine";
import { evaluateChoice, programOptions } from "../review/preview/evaluate-choice";
import { policyConfigOption } from "../review/policy-config/policy-config-file";
import { reportOptions, reportShower } from "../reporters/show-report";
import { outcome } from "../review/report/verdict";
import { writeOutput } from "../terminal/write-output";

const options = {
  stack: { type: "string", multiple: true, value: "GLOB", help: "only stacks whose name matches" },
  ...reportOptions,
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    help: "low (default), medium, high or critical; uncovered; or both: high,uncovered",
  },
  "policy-config": policyConfigOption,
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  ...baselineOptions,
  engine: { type: "string", value: "ENGINE", help: "hermetic (default), or pulumi for the real CLI" },
  simulate: { type: "boolean", help: "with --engine pulumi: in a simulated cloud, without credentials" },
  sample: { type: "string", value: "NAME", help: "preview a sample instead, such as flawed" },
  save: { type: "string", value: "FILE", help: "also write what palisade diff compares, without secrets" },
  "no-cache": { type: "boolean", help: "plan every stack again, also where nothing has changed" },
  ...programOptions,
  "type-check": { type: "boolean", help: "let a type error of --program fail, which its build finds too" },
  answers: {
    type: "string",
    value: "FILE",
    help: "what provider functions return to --program, such as lookups of subnets, as YAML or JSON",
  },
  timeout: {
    type: "string",
    value: "SECONDS",
    help: "how long --program may do nothing, as while it builds; default 120",
  },
  "with-credentials": {
    type: "boolean",
    help: "let --program see your cloud credentials: its own calls are real",
  },
} as const;

export const previewWith = (engine: Engine): Command<typeof options> => ({
  summary: "Plan every stack offline and let the controls judge it",
  options,
  async run({ values }, io) {
    const show = reportShower(values, io);
    const { report, saved } = await evaluateChoice(engine, values, io);
    if (values.save !== undefined)
      writeOutput(io.cwd, values.save, `${JSON.stringify(saved(io.env[digestKey]))}\n`);
    show(report);
    return outcome(report);
  },
});

export const preview = previewWith(realEngine);
