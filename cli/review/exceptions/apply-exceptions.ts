import { exceptionType, type ExceptionProperties } from "../../../policy-packs/controls/facts/exception";
import { severities, type Control } from "../../../policy-packs/controls/model/control";
import { judgements } from "../../../policy-packs/controls/model/judge";
import { defaultSettings, type Resource } from "../../../policy-packs/controls/model/resource";
import { resourceGraph } from "../../../policy-packs/controls/model/resource-graph";
import { fingerprint } from "../report/fingerprint";
import type { Consequence, Finding, Report } from "../report/report";
import type { Exception } from "./exception";
import { literalsOf, matchesFinding } from "./matches-finding";

export interface ExceptionRules {
  /** What a finding on an exception does to the run. */
  readonly consequence: (control: Control, status: Finding["status"]) => Consequence;
  readonly exceptions: readonly Exception[];
  readonly controls: readonly Control[];
  /** Today, as "2026-11-30". */
  readonly today: string;
  /** Whether all was judged that the organization has, so that an exception without a finding is one too many. */
  readonly complete: boolean;
}

/**
 * The report with what the exceptions are about marked so, and with findings on exceptions that are expired, too wide,
 * unused or without an owner. One that has expired or is too wide excepts nothing.
 */
export function withExceptions(report: Report, rules: ExceptionRules): Report {
  const { exceptions, complete } = rules;
  const used = new Map<Exception, number>();
  const findings = report.findings.map((finding) => {
    const exception = exceptions.find((one) => matchesFinding(one, finding, report));
    if (exception === undefined) return finding;
    used.set(exception, (used.get(exception) ?? 0) + 1);
    return excepted(finding, exception, rules);
  });
  const isComplete = complete && report.selected === null && report.failures.length === 0;
  const resources = exceptions.map((one) =>
    exceptionResource(one, properties(one, rules, isComplete ? (used.get(one) ?? 0) : undefined)),
  );
  return {
    ...report,
    findings: [...findingsOnExceptions(resources, rules), ...findings].sort(
      (a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity),
    ),
  };
}

function excepted(finding: Finding, exception: Exception, rules: ExceptionRules): Finding {
  const { daysLeft, scoped, literals } = properties(exception, rules);
  const problem =
    daysLeft <= 0
      ? `expired on ${exception.expires}`
      : !scoped || literals < 3
        ? "is too wide to be taken"
        : undefined;
  if (problem !== undefined)
    return { ...finding, messages: [...finding.messages, `the exception in ${exception.file} ${problem}`] };
  const { file, owner, ticket, reason, compensating, expires } = exception;
  return {
    ...finding,
    consequence: "excepted",
    messages: [...finding.messages, decision(exception)],
    exception: {
      file,
      owner: owner ?? null,
      ticket: ticket ?? null,
      reason: reason ?? null,
      compensating: compensating ?? null,
      expires,
    },
  };
}

/** In the finding's own words, so that every format shows it. */
function decision({ file, owner, ticket, reason, compensating, expires }: Exception): string {
  const by = [owner, ticket].filter((part) => part !== undefined).join(", ");
  const why = [reason, compensating].filter((part) => part !== undefined).join(" ");
  return `excepted until ${expires} by ${file}${by === "" ? "" : ` (${by})`}${why === "" ? "" : `: ${why}`}`;
}

function properties(exception: Exception, { today }: ExceptionRules, findings?: number): ExceptionProperties {
  const { owner, ticket, reason, compensating, granted, expires, account, unit, resource } = exception;
  return {
    owner,
    ticket,
    reason,
    compensating,
    days: daysBetween(granted, expires),
    daysLeft: daysBetween(today, expires),
    scoped: account !== undefined || (unit ?? "") !== "",
    literals: literalsOf(resource),
    findings,
  };
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

const exceptionResource = ({ file }: Exception, props: ExceptionProperties): Resource => ({
  urn: `urn:pulumi:exceptions::palisade::${exceptionType}::${file}`,
  type: exceptionType,
  name: file,
  props,
  dependencies: [],
  propertyDependencies: {},
  stack: "exceptions",
});

function findingsOnExceptions(resources: readonly Resource[], rules: ExceptionRules): Finding[] {
  const controls = rules.controls.filter(({ planned }) => planned?.types.includes(exceptionType));
  const lines = new Map(rules.exceptions.map(({ file, line }) => [file, line]));
  return judgements(controls, resourceGraph(resources, defaultSettings)).flatMap(
    ({ control, resource: { name }, verdict }) =>
      verdict.status === "fail"
        ? [
            {
              control: control.id,
              severity: control.severity,
              status: verdict.status,
              consequence: rules.consequence(control, verdict.status),
              messages: verdict.messages,
              stack: null,
              account: null,
              accountName: null,
              region: null,
              urn: null,
              type: exceptionType,
              name,
              source: { file: name, line: lines.get(name) ?? 1, column: 1 },
              fingerprint: fingerprint(control.id, name, verdict.status),
            },
          ]
        : [],
  );
}
