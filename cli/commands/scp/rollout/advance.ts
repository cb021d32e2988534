import type { Command } from "../../../terminal/command";
import { stagedOptions } from "../../../review/guardrails/staged-options";
import { engine as realEngine, type Engine } from "../../../review/preview/engine";
import { exitCode } from "../../../terminal/exit-code";
import { UserError } from "../../../terminal/user-error";

const options = {
  by: { type: "string", value: "WHO", help: "who advances it; default: whom git knows" },
  "approved-by": { type: "string", multiple: true, value: "WHO", help: "who agreed; repeat for more" },
  events: {
    type: "string",
    multiple: true,
    value: "PATH",
    help: "CloudTrail events since the stage began: files or folders",
  },
  note: { type: "string", value: "TEXT", help: "what the journal shall say" },
  ...stagedOptions,
} as const;

export const advanceWith = (engine: Engine): Command<typeof options> => ({
  summary: "Enter the next stage of a change, if the gate is open; then deploy the organization's stack",
  positionals: { usage: "[STAGE]", max: 1 },
  options,
  async run({ values, positionals: [to] }, io) {
    const { currentPolicies, recordPath, record, person, eventsShown, advanceReport, advancedText } =
      loaded();
    const here = currentPolicies(engine, values, io.cwd);
    const events = values.events && (await eventsShown(here, values.events, io));
    const result = advanceReport(here, {
      now: io.now(),
      by: person(values.by, io),
      approvedBy: values["approved-by"] ?? [],
      ...(events && { events }),
      ...(values.note !== undefined && { note: values.note }),
      ...(to !== undefined && { to }),
    });
    if ("mistaken" in result) throw new UserError(result.mistaken);
    if ("rollout" in result && result.rollout !== here.rollout)
      record(recordPath(values.record, io.cwd, here.root), result.rollout, io.cwd);
    io.print(advancedText(result, io.stdout));
    return "rollout" in result ? exitCode.clean : exitCode.findings;
  },
});

export const advance = advanceWith(realEngine);

/* eslint-disable @typescript-eslint/no-require-imports -- heavy, and not needed for the help */
const loaded = () => ({
  ...(require("../../../review/guardrails/current-policies") as typeof import("../../../review/guardrails/current-policies")),
  ...(require("../../../review/guardrails/rollout-record") as typeof import("../../../review/guardrails/rollout-record")),
  ...(require("../../../review/rollout/person") as typeof import("../../../review/rollout/person")),
  ...(require("../../../review/rollout/events-shown") as typeof import("../../../review/rollout/events-shown")),
  ...(require("../../../review/rollout/rollout-report") as typeof import("../../../review/rollout/rollout-report")),
  ...(require("../../../reporters/rollout/advanced") as typeof import("../../../reporters/rollout/advanced")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
