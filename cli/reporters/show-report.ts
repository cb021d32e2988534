import { choice } from "../terminal/choice";
import type { Io } from "../terminal/io";
import type { Report } from "../review/report/report";
import { formatNames, formats, type Format } from "./formats";
import { sourceLinks, type SourceLink } from "./layout/source-links";
import { UserError } from "../terminal/user-error";
import { verdictLine } from "./text";
import { writeOutput } from "../terminal/write-output";

/** The options of every command that ends in a report. */
export const reportOptions = {
  format: { type: "string", value: "FORMAT", help: `text (default), ${formatNames.slice(1).join(", ")}` },
  output: {
    type: "string",
    short: "o",
    value: "FILE",
    help: "write the report there; the verdict goes to stderr",
  },
  also: {
    type: "string",
    multiple: true,
    value: "FORMAT=FILE",
    help: "write the report in that format too, such as sarif=palisade.sarif",
  },
  "source-url": { type: "string", value: "URL", help: "what links to source lines begin with" },
} as const;

export interface ReportChoice {
  readonly format?: string;
  readonly output?: string;
  readonly also?: readonly string[];
  readonly "source-url"?: string;
}

/** Shows a report as the options want it. Taken apart from it, so that a mistake in them is reported before the work. */
export function reportShower(values: ReportChoice, io: Io): (report: Report) => void {
  const format = choice("--format", values.format ?? "text", formatNames);
  const also = (values.also ?? []).map(formatAndFile);
  const link = sourceLinks(values["source-url"], io);
  return (report) => {
    for (const one of also) writeOutput(io.cwd, one.file, written(one.format, report, link));
    if (values.output === undefined) {
      io.print(formats[format]()(report, { ...io.stdout, link }));
      return;
    }
    writeOutput(io.cwd, values.output, written(format, report, link));
    io.printError(verdictLine(report, io.stderr));
  };
}

function formatAndFile(given: string): { readonly format: Format; readonly file: string } {
  const [, format = "", file = ""] = /^([^=]*)=(.*)$/s.exec(given) ?? [];
  if (file === "") throw new UserError(`--also ${given}: must be FORMAT=FILE, such as sarif=palisade.sarif`);
  return { format: choice("--also", format, formatNames), file };
}

const written = (format: Format, report: Report, link: SourceLink) =>
  formats[format]()(report, { colour: false, columns: 100, link });
