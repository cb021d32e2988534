import { environmentSecrets } from "../../../stacks/preview/environment-secrets";
import { choice } from "../../terminal/choice";
import type { Io } from "../../terminal/io";
import { statusLine } from "../../terminal/progress";
import { UserError } from "../../terminal/user-error";
import { buildReport } from "../judging/build-report";
import { judgingRules, type JudgingChoice } from "../judging/judging-rules";
import { rootAt } from "../project/project";
import { growingRedaction } from "../redaction/redact";
import { redactedError } from "../redaction/redacted-report";
import type { Report } from "../report/report";
import { plural } from "../report/verdict";
import { configuredDeclarations } from "./configured-declarations";
import { declaredFor, type DeclaringEngine } from "./declared-for";
import { describeInputs } from "./describe-inputs";
import { kinds } from "./document";
import { openInput } from "./input";
import { judgeInputs } from "./judge-inputs";
import { verdictLines, type VerdictLines } from "./verdict-lines";

/** What the options of `palisade judge` say. */
export interface InputChoice extends JudgingChoice {
  readonly kind?: string;
  readonly organization?: string;
}

/** Where lines go that are written while the input is still being read. */
export interface LineSink {
  readonly print: (line: string) => void;
  /** Resolves when more may be written. */
  readonly drained: () => Promise<void>;
}

/**
 * Judges files as they stream in. What comes back holds no secret; errors that are thrown hold none either. With a sink,
 * every verdict is also written as a line: what may quote the input last, when every secret is known.
 */
export async function evaluateInputs(
  engine: DeclaringEngine,
  files: readonly string[],
  values: InputChoice,
  io: Io,
  sink?: LineSink,
): Promise<Report> {
  const started = performance.now();
  const root = rootAt(io.cwd);
  const rules = judgingRules(engine.controls(root), values, root, io, { places: false });
  const kind = values.kind === undefined ? undefined : choice("--kind", values.kind, kinds);
  refuseTwice(files);
  const declarations = configuredDeclarations(declaredFor(engine, values, io.cwd), rules);
  const secrets = growingRedaction();
  environmentSecrets(io.env).forEach(secrets.add);
  const out = sink && verdictLines(sink.print, secrets.hide);
  const status = readingStatus(io);
  try {
    const judged = await judgeInputs({
      inputs: files.map((file) => openInput(file, io)),
      kind,
      controls: rules.controls,
      declarations,
      cwd: io.cwd,
      consequence: rules.consequence,
      remember: secrets.add,
      onHarmless: out?.verdict,
      onChunk: async (bytes, resources) => {
        status.show(bytes, resources);
        await sink?.drained();
      },
    });
    const reviewed = describeInputs(judged, files, declarations.all());
    const report = buildReport(reviewed, judged.judgements, rules, secrets, started);
    if (out) await writeFindings(out, report, sink);
    return report;
  } catch (error) {
    const shown = redactedError(error, secrets.hide);
    if (shown instanceof UserError) out?.failed(shown.message);
    throw shown;
  } finally {
    status.clear();
  }
}

async function writeFindings(out: VerdictLines, report: Report, sink: LineSink | undefined): Promise<void> {
  for (const [index, finding] of report.findings.entries()) {
    out.finding(finding);
    if (index % 1000 === 0) await sink?.drained();
  }
}

function refuseTwice(files: readonly string[]): void {
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UserError(`${twice === "-" ? "standard input" : twice} is named twice.`);
}

/** A fraction of a second between two updates: writing to the terminal costs time as well. */
function readingStatus(io: Io) {
  const { show, clear } = statusLine(io.stderr);
  let next = 0;
  return {
    clear,
    show(bytes: number, resources: number) {
      if (!io.stderr.isTTY || performance.now() < next) return;
      next = performance.now() + 200;
      show(`judging ${plural(resources, "resource")}, ${Math.round(bytes / 1024 / 1024)} MB`);
    },
  };
}
