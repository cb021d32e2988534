import { choice } from "../../../terminal/choice";
import type { Command } from "../../../terminal/command";
import { stagedOptions } from "../../../review/guardrails/staged-options";
import { engine as realEngine, type Engine } from "../../../review/preview/engine";
import { exitCode } from "../../../terminal/exit-code";

const options = {
  format: { type: "string", value: "FORMAT", help: "text (default) or json" },
  ...stagedOptions,
} as const;

/** For CI too: a change whose rollout has not begun would reach every account at once. */
export const statusWith = (engine: Engine): Command<typeof options> => ({
  summary: "Show which stage a change is in; exit 1 if one is declared that is not being rolled out",
  options,
  run({ values }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json"]);
    const { currentPolicies, statusReport, statusText, rolloutJson } = loaded();
    const report = statusReport(currentPolicies(engine, values, io.cwd), io.now());
    io.print(format === "json" ? rolloutJson(report) : statusText(report, io.stdout));
    return Promise.resolve(report.state === "waiting to begin" ? exitCode.findings : exitCode.clean);
  },
});

export const status = statusWith(realEngine);

/* eslint-disable @typescript-eslint/no-require-imports -- heavy, and not needed for the help */
const loaded = () => ({
  ...(require("../../../review/guardrails/current-policies") as typeof import("../../../review/guardrails/current-policies")),
  ...(require("../../../review/rollout/rollout-report") as typeof import("../../../review/rollout/rollout-report")),
  ...(require("../../../reporters/rollout/text") as typeof import("../../../reporters/rollout/text")),
  ...(require("../../../reporters/rollout/json") as typeof import("../../../reporters/rollout/json")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
