import type { Command } from "../../../terminal/command";
import { stagedOptions } from "../../../review/guardrails/staged-options";
import { engine as realEngine, type Engine } from "../../../review/preview/engine";
import { exitCode } from "../../../terminal/exit-code";

const options = {
  by: { type: "string", value: "WHO", help: "who takes it back; default: whom git knows" },
  note: { type: "string", value: "TEXT", help: "what the journal shall say" },
  ...stagedOptions,
} as const;

export const rollbackWith = (engine: Engine): Command<typeof options> => ({
  summary: "Take a change back from every unit that it has reached; then deploy the organization's stack",
  options,
  run({ values }, io) {
    const { currentPolicies, recordPath, record, person, rollbackReport, rolledBackText } = loaded();
    const here = currentPolicies(engine, values, io.cwd);
    const back = rollbackReport(here, {
      now: io.now(),
      by: person(values.by, io),
      ...(values.note !== undefined && { note: values.note }),
    });
    record(recordPath(values.record, io.cwd, here.root), back.rollout, io.cwd);
    io.print(rolledBackText(back));
    return Promise.resolve(exitCode.clean);
  },
});

export const rollback = rollbackWith(realEngine);

/* eslint-disable @typescript-eslint/no-require-imports -- heavy, and not needed for the help */
const loaded = () => ({
  ...(require("../../../review/guardrails/current-policies") as typeof import("../../../review/guardrails/current-policies")),
  ...(require("../../../review/guardrails/rollout-record") as typeof import("../../../review/guardrails/rollout-record")),
  ...(require("../../../review/rollout/person") as typeof import("../../../review/rollout/person")),
  ...(require("../../../review/rollout/rollout-report") as typeof import("../../../review/rollout/rollout-report")),
  ...(require("../../../reporters/rollout/advanced") as typeof import("../../../reporters/rollout/advanced")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
