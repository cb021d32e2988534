import { choice } from "../../terminal/choice";
import type { Command } from "../../terminal/command";
import { UserError } from "../../terminal/user-error";

const options = {
  kind: { type: "string", value: "KIND", help: "scp, rcp, identity or resource; default: recognized" },
  quotas: {
    type: "string",
    value: "EDITION",
    help: "new (default): 10,240 characters for an SCP; old: 5,120",
  },
  format: { type: "string", value: "FORMAT", help: "text (default), json or sarif" },
  variables: {
    type: "string",
    multiple: true,
    value: "NAME=VALUE|FILE",
    help: "what placeholders such as ${NAME} stand for; a JSON file of them; repeat for more",
  },
  parent: {
    type: "string",
    multiple: true,
    value: "FILE",
    help: "policies attached above these, the root's first: an Allow has to be at every level",
  },
  "fail-on": { type: "string", value: "SEVERITY", help: "info, warning (default) or error" },
} as const;

export const lint: Command<typeof options> = {
  summary: "Find what is wrong with policies: JSON files, AWS CLI output, what scp show wrote",
  positionals: { usage: "FILE|DIR...|-", max: 10_000 },
  options,
  async run({ values, positionals: files }, io) {
    if (files.length === 0)
      throw new UserError(
        "palisade scp lint needs a file, or - for standard input.\nSee palisade scp lint --help.",
      );
    const format = choice("--format", values.format ?? "text", ["text", "json", "sarif"]);
    const quotas = choice("--quotas", values.quotas ?? "new", ["new", "old"]);
    const failOn = choice("--fail-on", values["fail-on"] ?? "warning", ["info", "warning", "error"]);
    const kind =
      values.kind === undefined
        ? undefined
        : choice("--kind", values.kind, ["scp", "rcp", "identity", "resource"]);
    const { lintReport, lintOutcome, reporters } = loaded();
    const report = await lintReport(
      files,
      { kind, quotas, failOn, variables: values.variables ?? [], parents: values.parent ?? [] },
      io,
    );
    io.print(reporters[format](report, io.stdout));
    return lintOutcome(report);
  },
};

/** Loads the rules and the reference of actions. */
const loaded = () => ({
  /* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without them */
  ...(require("../../review/lint/lint-report") as typeof import("../../review/lint/lint-report")),
  ...(require("../../reporters/lint") as typeof import("../../reporters/lint")),
  /* eslint-enable @typescript-eslint/no-require-imports */
});
