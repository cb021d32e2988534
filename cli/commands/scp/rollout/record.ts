import type { Command } from "../../../terminal/command";
import { stagedOptions } from "../../../review/guardrails/staged-options";
import { engine as realEngine, type Engine } from "../../../review/preview/engine";
import { exitCode } from "../../../terminal/exit-code";

const options = {
  by: { type: "string", value: "WHO", help: "who records it; default: whom git knows" },
  note: { type: "string", value: "TEXT", help: "what the journal shall say" },
  ...stagedOptions,
} as const;

export const recordWith = (engine: Engine): Command<typeof options> => ({
  summary: "Write down what is attached: what is declared here, or what a BASE declares",
  positionals: { usage: "[BASE]", max: 1 },
  options,
  async run({ values, positionals: [base] }, io) {
    const { currentPolicies, recordPath, record: write, person, baseSnapshot, recordReport } = loaded();
    const here = currentPolicies(engine, values, io.cwd);
    const before = base === undefined ? undefined : await baseSnapshot(base, here, values.organization, io);
    const rollout = recordReport(here, before, {
      now: io.now(),
      by: person(values.by, io),
      ...(values.note !== undefined && { note: values.note }),
    });
    write(recordPath(values.record, io.cwd, here.root), rollout, io.cwd);
    const { scp, rcp } = rollout.attached;
    io.print(
      `Recorded as attached: ${String(scp.length)} SCPs and ${String(rcp.length)} RCPs${base === undefined ? "" : ` of ${base}`}. Commit the record.`,
    );
    return exitCode.clean;
  },
});

export const record = recordWith(realEngine);

/* eslint-disable @typescript-eslint/no-require-imports -- heavy, and not needed for the help */
const loaded = () => ({
  ...(require("../../../review/guardrails/current-policies") as typeof import("../../../review/guardrails/current-policies")),
  ...(require("../../../review/guardrails/rollout-record") as typeof import("../../../review/guardrails/rollout-record")),
  ...(require("../../../review/rollout/base-snapshot") as typeof import("../../../review/rollout/base-snapshot")),
  ...(require("../../../review/rollout/person") as typeof import("../../../review/rollout/person")),
  ...(require("../../../review/rollout/rollout-report") as typeof import("../../../review/rollout/rollout-report")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
