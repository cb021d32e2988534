import { severities, type Control } from "../../../policy-packs/controls/model/control";
import type { Verdict } from "../../../policy-packs/controls/model/judge";
import type { Settings } from "../../../policy-packs/controls/model/resource";
import { projectRoot } from "../../../stacks/model/project-root";
import { environmentSecrets } from "../../../stacks/preview/environment-secrets";
import { baselineOf } from "../baseline/baseline-of";
import { choice } from "../../terminal/choice";
import type { Engine } from "../preview/engine";
import type { Io } from "../../terminal/io";
import { configuredControls, type ConfiguredControls } from "../policy-config/policy-config";
import { policyConfigFile } from "../policy-config/policy-config-file";
import { statusLine } from "../../terminal/progress";
import { growingRedaction } from "../redaction/redact";
import { redactedError, redactedReport } from "../redaction/redacted-report";
import type { Finding, Report } from "../report/report";
import { UserError } from "../../terminal/user-error";
import { plural } from "../report/verdict";
import { version } from "../../terminal/version";
import { buildJudgedReport, findingOf, type Counts } from "./build-judged-report";
import type { Declarations } from "../judging/declarations";
import { declaredFor } from "./declared-for";
import { kinds } from "./document";
import { openInput } from "./input";
import { judgeInputs } from "./judge-inputs";
import type { About } from "../judging/judge-resources";
import { lines, messagesOf, type Lines } from "./lines";

/** What the options of `palisade judge` say. */
export interface JudgeChoice {
  readonly kind?: string;
  readonly organization?: string;
  readonly sample?: string;
  readonly "fail-on"?: string;
  readonly "policy-config"?: string;
  readonly baseline?: string;
  readonly "no-baseline"?: boolean;
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
export async function judgedState(
  engine: Pick<Engine, "programs" | "samples" | "parse" | "settings" | "controls" | "accountIds">,
  files: readonly string[],
  values: JudgeChoice,
  io: Io,
  sink?: LineSink,
): Promise<Report> {
  const started = performance.now();
  const asked = values["fail-on"];
  const failOn = asked === undefined ? undefined : choice("--fail-on", asked, severities);
  const { config, file } = policyConfigFile(engine.controls, values, io.cwd);
  const configured = configuredControls(engine.controls, config, failOn);
  const kind = values.kind === undefined ? undefined : choice("--kind", values.kind, kinds);
  refuseTwice(files);
  const { accepts } = baselineOf(values, projectRoot(), io, { places: false });
  const declarations = configuredDeclarations(declaredFor(engine, values, io.cwd), configured);
  const secrets = growingRedaction();
  environmentSecrets(io.env).forEach(secrets.add);
  const out = sink && lines(sink.print, secrets.hide);
  const findings: Finding[] = [];
  const counts: Counts = { verdicts: new Map(), undeclared: new Map() };

  const nameOf = (account: string | undefined) =>
    account === undefined ? null : (declarations.settingsFor(account).accounts?.[account]?.name ?? null);

  function tell(control: Control, about: About, verdict: Verdict, undeclared: boolean): void {
    if (verdict.status === "pass" || undeclared) out?.verdict(control, about, verdict);
    else
      findings.push(
        findingOf(control, about, verdict.status, messagesOf(verdict), {
          consequence: configured.consequence(control, verdict.status),
          accountName: nameOf(about.account),
        }),
      );
    if (undeclared) noteUndeclared(counts, control, about);
    else counts.verdicts.set(control.id, (counts.verdicts.get(control.id) ?? 0) + 1);
  }

  const status = progressOf(io);
  try {
    const judged = await judgeInputs({
      inputs: files.map((file) => openInput(file, io)),
      kind,
      controls: configured.controls,
      declarations,
      remember: secrets.add,
      tell,
      rest: async (bytes, resources) => {
        status.show(bytes, resources);
        await sink?.drained();
      },
    });
    const built = buildJudgedReport({
      ...{ judged, files, declared: declarations.all(), findings, counts },
      ...{ failOn: configured.failOn, consequence: configured.consequence },
      policyConfig: file === null ? null : { file, switchedOff: configured.switchedOff },
      controls: configured.controls,
      version: version(),
      cwd: io.cwd,
      seconds: (performance.now() - started) / 1000,
    });
    // Going through a hundred thousand resources in vain takes a while.
    const report = accepts(secrets.isEmpty() ? built : redactedReport(built, secrets.hide));
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

/** A resource after the other asks for the settings of its account; there are few of them. */
function configuredDeclarations(
  { settingsFor, all }: Declarations,
  { settings }: ConfiguredControls,
): Declarations {
  const known = new Map<Settings, Settings>();
  const configured = (declared: Settings): Settings => {
    const one = known.get(declared) ?? settings(declared);
    known.set(declared, one);
    return one;
  };
  return {
    settingsFor: (account) => configured(settingsFor(account)),
    all: () => ({ ...all(), settings: configured(all().settings) }),
  };
}

async function writeFindings(out: Lines, report: Report, sink: LineSink | undefined): Promise<void> {
  for (const [index, finding] of report.findings.entries()) {
    out.finding(finding);
    if (index % 1000 === 0) await sink?.drained();
  }
}

function noteUndeclared({ undeclared }: Counts, { id }: Control, { stack }: About): void {
  const known = undeclared.get(stack);
  if (known) known.add(id);
  else undeclared.set(stack, new Set([id]));
}

function refuseTwice(files: readonly string[]): void {
  const twice = files.find((file, index) => files.indexOf(file) !== index);
  if (twice !== undefined) throw new UserError(`${twice === "-" ? "standard input" : twice} is named twice.`);
}

/** A fraction of a second between two updates: writing to the terminal costs time as well. */
function progressOf(io: Io) {
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
