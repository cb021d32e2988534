import { choice } from "../terminal/choice";
import type { Command } from "../terminal/command";
import type { Diff } from "../review/diff/diff";
import { gated, gates } from "../review/diff/gate";
import { programOptions } from "../review/preview/evaluate-choice";
import { engine as realEngine, type Engine } from "../review/preview/engine";
import type { Io } from "../terminal/io";
import { diffHtml } from "../reporters/diff/html";
import { diffJson } from "../reporters/diff/json";
import { diffMarkdown } from "../reporters/diff/markdown";
import { diffText, diffVerdictLine } from "../reporters/diff/text";
import type { Style } from "../reporters/layout/style";
import { UserError } from "../terminal/user-error";
import { writeOutput } from "../terminal/write-output";

const options = {
  stack: { type: "string", multiple: true, value: "GLOB", help: "only stacks whose name matches" },
  format: { type: "string", value: "FORMAT", help: "text (default), json, markdown or html" },
  output: { type: "string", short: "o", value: "FILE", help: "write there; the verdict goes to stderr" },
  "fail-on": { type: "string", value: "WHICH", help: "new findings (default), any finding, or never" },
  organization: { type: "string", value: "DIR", help: "folder of the organization's files" },
  sample: { type: "string", value: "NAME", help: "compare a sample instead, such as flawed" },
  ...programOptions,
  "no-cache": { type: "boolean", help: "preview revisions again" },
} as const;

const formats = {
  text: diffText,
  json: diffJson,
  markdown: diffMarkdown,
  html: diffHtml,
} as const satisfies Record<string, (diff: Diff, style: Style) => string>;

export const diffWith = (engine: Engine): Command<typeof options> => ({
  summary: "Say what a change does to resources, permissions, findings and accounts",
  positionals: { usage: "BASE [HEAD]", max: 2 },
  options,
  async run({ values, positionals: [base, head] }, io) {
    const format = choice("--format", values.format ?? "text", ["text", "json", "markdown", "html"]);
    const gate = choice("--fail-on", values["fail-on"] ?? "new", gates);
    if (base === undefined)
      throw new UserError(
        "palisade diff needs a BASE to compare with: a git revision, or a file that palisade preview --save wrote.",
      );
    const diff = await loaded().diffReport(engine, base, head, values, io);
    show(formats[format], diff, values.output, io);
    return gated(diff, gate);
  },
});

export const diff = diffWith(realEngine);

function show(
  render: (diff: Diff, style: Style) => string,
  diff: Diff,
  output: string | undefined,
  io: Io,
): void {
  if (output === undefined) {
    io.print(render(diff, io.stdout));
    return;
  }
  writeOutput(io.cwd, output, render(diff, { colour: false, columns: 100 }));
  io.printError(diffVerdictLine(diff, io.stderr));
}

const loaded = () =>
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- heavy, and not needed for the help
  require("../review/diff/diff-report") as typeof import("../review/diff/diff-report");
