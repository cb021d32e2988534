import { choice } from "../../terminal/choice";
import type { Command } from "../../terminal/command";
import { engine as realEngine, type Engine } from "../../review/preview/engine";
import { exitCode } from "../../terminal/exit-code";
import { writeOutput } from "../../terminal/write-output";

const options = {
  account: { type: "string", multiple: true, value: "NAME", help: "only this account" },
  persona: { type: "string", multiple: true, value: "NAME", help: "only this persona, such as developer" },
  events: {
    type: "string",
    multiple: true,
    value: "PATH",
    help: "replay CloudTrail events: files or folders, JSON, gzip or CSV",
  },
  format: { type: "string", value: "FORMAT", help: "text (default), json or markdown" },
  output: { type: "string", short: "o", value: "FILE", help: "write there" },
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  "no-cache": { type: "boolean", help: "compile revisions again" },
} as const;

export const blastWith = (engine: Engine): Command<typeof options> => ({
  summary:
    "Say who will be denied what by a change of the organization policies, and what that would have stopped",
  positionals: { usage: "[BASE]", max: 1 },
  options,
  async run({ values, positionals: [base] }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json", "markdown"]);
    const { blastReport, blastReporters } = loaded();
    const report = await blastReport(engine, base, values, io);
    if (values.output === undefined) io.print(blastReporters[format](report, io.stdout));
    else writeOutput(io.cwd, values.output, blastReporters[format](report, { colour: false, columns: 100 }));
    // What was not replayed may hold the very call that matters.
    return (report.replayed?.faultCount ?? 0) > 0 ? exitCode.couldNotRun : exitCode.clean;
  },
});

export const blast = blastWith(realEngine);

const loaded = () => ({
  /* eslint-disable @typescript-eslint/no-require-imports -- heavy, and not needed for the help */
  ...(require("../../review/guardrails/blast-report") as typeof import("../../review/guardrails/blast-report")),
  ...(require("../../reporters/blast") as typeof import("../../reporters/blast")),
  /* eslint-enable @typescript-eslint/no-require-imports */
});
