import { choice } from "../choice";
import type { Arguments, Command } from "../command";
import { engine as realEngine, type Engine } from "../engine";
import type { Io } from "../io";
import { judgedReport } from "../judged-report";
import { programReport } from "../program-report";
import type { Report } from "../report";
import { json } from "../reporters/json";
import { sarif } from "../reporters/sarif";
import type { Style } from "../reporters/style";
import { text, verdictLine } from "../reporters/text";
import { UserError } from "../user-error";
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
  program: {
    type: "string",
    value: "DIR",
    help: "preview the Pulumi program there instead; --stack names its stack",
  },
  config: {
    type: "string",
    multiple: true,
    value: "KEY=VALUE",
    help: "configuration of --program, besides its files",
  },
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
    const report = await reported(engine, values, io);
    show(formats[format], report, values.output, io);
    return outcome(report);
  },
});

export const preview = previewWith(realEngine);

function reported(engine: Engine, values: Arguments<typeof options>["values"], io: Io): Promise<Report> {
  const { program } = values;
  if (program !== undefined) return programReport(engine, { ...values, program }, io);
  if (values.config !== undefined)
    throw new UserError("--config is for a program of its own: name its folder with --program.");
  return judgedReport(engine, values, io);
}

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
