import type { Control } from "../../../policy-packs/controls/model/control";
import { clausesOf } from "../../../policy-packs/frameworks/clauses-of";
import { version } from "../../terminal/version";
import type { Redaction } from "../redaction/redact";
import { redactedReport } from "../redaction/redacted-report";
import type { Report } from "../report/report";
import type { Judgements } from "./collect-findings";
import { coverageOf, type CloudResource } from "./coverage-of";
import type { JudgingRules } from "./judging-rules";

/** What was planned or read, as the report shows it. */
export interface Reviewed extends Pick<
  Report,
  "organization" | "selected" | "accounts" | "resources" | "notes" | "failures"
> {
  readonly cloudResources: readonly CloudResource[];
}

/** From judgements to the report, which holds no secret; the baseline has marked what it accepts. */
export function buildReport(
  reviewed: Reviewed,
  { findings, verdicts, judged, unread }: Judgements,
  {
    failOn,
    failOnUncovered,
    policyConfig,
    baseline,
    applyExceptions,
    controls,
    switchedOff,
  }: Pick<
    JudgingRules,
    | "failOn"
    | "failOnUncovered"
    | "policyConfig"
    | "baseline"
    | "applyExceptions"
    | "controls"
    | "switchedOff"
  >,
  secrets: Redaction,
  started: number,
): Report {
  const report: Report = {
    version: version(),
    organization: reviewed.organization,
    selected: reviewed.selected,
    failOn,
    failOnUncovered,
    policyConfig,
    accounts: reviewed.accounts,
    resources: reviewed.resources,
    findings,
    notes: reviewed.notes,
    failures: reviewed.failures,
    controls: controls.length,
    verdicts: [...verdicts.values()].reduce((sum, count) => sum + count, 0),
    coverage: coverageOf(reviewed.cloudResources, { judged, unread }, controls, switchedOff),
    catalogue: controls.map((control) => reportedControl(control, verdicts.get(control.id) ?? 0)),
    seconds: (performance.now() - started) / 1000,
  };
  // Going through a hundred thousand resources in vain takes a while.
  return baseline.accepts(applyExceptions(secrets.isEmpty() ? report : redactedReport(report, secrets.hide)));
}

const reportedControl = (
  { id, title, why, remedy, severity }: Control,
  verdicts: number,
): Report["catalogue"][number] => ({
  id,
  title,
  why,
  remedy,
  severity,
  satisfies: clausesOf({ id }),
  verdicts,
});
