import { choice } from "../../../terminal/choice";
import type { Command } from "../../../terminal/command";
import { stagedOptions } from "../../../review/guardrails/staged-options";
import { engine as realEngine, type Engine } from "../../../review/preview/engine";
import { exitCode } from "../../../terminal/exit-code";

const options = {
  blast: { type: "boolean", help: "say how many actions each step denies, to whom and where" },
  format: { type: "string", value: "FORMAT", help: "text (default) or json" },
  ...stagedOptions,
} as const;

export const planWith = (engine: Engine): Command<typeof options> => ({
  summary: "Show each step of a change: what is attached where, and what must hold before the next",
  positionals: { usage: "[BASE]", max: 1 },
  options,
  async run({ values, positionals: [base] }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json"]);
    const { currentPolicies, baseSnapshot, planReport, planText, rolloutJson } = loaded();
    const here = currentPolicies(engine, values, io.cwd);
    const before = base === undefined ? undefined : await baseSnapshot(base, here, values.organization, io);
    const report = planReport(here, before, values.blast === true);
    io.print(format === "json" ? rolloutJson(report) : planText(report, io.stdout));
    return report.obstacles.length > 0 ? exitCode.findings : exitCode.clean;
  },
});

export const plan = planWith(realEngine);

/* eslint-disable @typescript-eslint/no-require-imports -- heavy, and not needed for the help */
const loaded = () => ({
  ...(require("../../../review/guardrails/current-policies") as typeof import("../../../review/guardrails/current-policies")),
  ...(require("../../../review/rollout/base-snapshot") as typeof import("../../../review/rollout/base-snapshot")),
  ...(require("../../../review/rollout/rollout-report") as typeof import("../../../review/rollout/rollout-report")),
  ...(require("../../../reporters/rollout/text") as typeof import("../../../reporters/rollout/text")),
  ...(require("../../../reporters/rollout/json") as typeof import("../../../reporters/rollout/json")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
