import { choice } from "../choice";
import type { Command } from "../command";
import { digestKey } from "../digest-key";
import { engine as realEngine, type Engine } from "../engine";
import type { Io } from "../io";
import { judgedPreview } from "../judged-report";
import type { Report } from "../report";
import { json } from "../reporters/json";
import { sarif } from "../reporters/sarif";
import type { Style } from "../reporters/style";
import { text, verdictLine } from "../reporters/text";
import { outcome } from "../verdict";
import { writeOutput } from "../write-output";

const options = {
  stack: { type: "string", multiple: true, value: "GLOB", help: "only stacks whose name matches" },
  format: { type: "string", value: "FORMAT", help: "text (default), json or sarif" },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    help: "write the report there; the verdict goes to stderr",
  },
  "fail-on": { type: "string", value: "SEVERITY", help: "low (default), medium, high or critical" },
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  sample: { type: "string", value: "NAME", help: "preview a sample instead, such as flawed" },
  save: { type: "string", value: "FILE", help: "also write what palisade diff compares, without secrets" },
} as const;

const formats = { text, json, sarif } as const satisfies Record<
  string,
  (report: Report, style: Style) => string
>;

export const previewWith = (engine: Engine): Command<typeof options> => ({
  summary: "Plan every stack offline and let the controls judge it",
  options,
  async run({ values }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json", "sarif"]);
    const { report, saved } = await judgedPreview(engine, values, io);
    if (values.save !== undefined)
      writeOutput(io.cwd, values.save, `${JSON.stringify(saved(io.env[digestKey]))}\n`);
    show(formats[format], report, values.output, io);
    return outcome(report);
  },
});

export const preview = previewWith(realEngine);

function show(
  render: (report: Report, style: Style) => string,
  report: Report,
  output: string | undefined,
  io: Io,
): void {
  if (output === undefined) {
    io.print(render(report, io.stdout));
    return;
  }
  writeOutput(io.cwd, output, render(report, { colour: false, columns: 100 }));
  io.printError(verdictLine(report, io.stderr));
}
