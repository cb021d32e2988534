import type { Severity } from "../../policy-packs/controls/model/control";
import type { Acceptance, GrantedException, Finding, Report, ReportedControl } from "../review/report/report";
import { sarifLog, sarifLocation } from "./sarif-log";
import { uncoveredGroups } from "../review/report/coverage";
import { outcome, switchedOff, verdict } from "../review/report/verdict";

/** GitHub orders alerts by `securitySeverity`: 9.0 and above is critical, 7.0 high, 4.0 medium (CVSS bands). */
const levels: Readonly<Record<Severity, { readonly level: string; readonly securitySeverity: string }>> = {
  critical: { level: "error", securitySeverity: "9.5" },
  high: { level: "error", securitySeverity: "8.0" },
  medium: { level: "warning", securitySeverity: "5.5" },
  low: { level: "note", securitySeverity: "2.0" },
};

export const sarif = (report: Report): string =>
  `${sarifLog({
    version: report.version,
    rules: report.catalogue.map(rule),
    category: report.organization.name,
    invocation: {
      executionSuccessful: report.failures.length === 0,
      exitCode: outcome(report),
      exitCodeDescription: verdict(report),
      toolExecutionNotifications: notifications(report),
    },
    results: report.findings.map((finding) => result(finding, report.catalogue)),
  })}\n`;

const rule = (control: ReportedControl) => ({
  id: control.id,
  shortDescription: { text: control.title },
  fullDescription: { text: control.why },
  help: {
    text: `${control.why}\n\n${control.remedy}\n\n${control.satisfies.join("\n")}`,
    markdown: `${control.why}\n\n**Remedy:** ${control.remedy}\n\n${control.satisfies.map((clause) => `- ${clause}`).join("\n")}`,
  },
  defaultConfiguration: { level: levels[control.severity].level },
  properties: {
    tags: ["security", ...control.satisfies],
    "security-severity": levels[control.severity].securitySeverity,
  },
});

function result(finding: Finding, catalogue: readonly ReportedControl[]) {
  const index = catalogue.findIndex(({ id }) => id === finding.control);
  const where = [finding.accountName ?? finding.account, finding.region].filter((part) => part !== null);
  const what = finding.messages.map((message) =>
    finding.status === "undetermined" ? `undetermined: ${message}` : message,
  );
  return {
    ruleId: finding.control,
    ...(index >= 0 && { ruleIndex: index }),
    level: levels[finding.severity].level,
    message: { text: `${finding.name} (${where.join(", ")}): ${what.join("; ")}` },
    locations: [
      {
        ...(finding.source && sarifLocation(finding.source)),
        ...(finding.urn !== null && {
          logicalLocations: [{ name: finding.name, fullyQualifiedName: finding.urn, kind: "resource" }],
        }),
      },
    ],
    partialFingerprints: { "palisade/v1": finding.fingerprint },
    ...(finding.accepted && { suppressions: [suppression(finding.accepted)] }),
    ...(finding.exception && { suppressions: [exceptionSuppression(finding.exception)] }),
    properties: {
      status: finding.status,
      severity: finding.severity,
      consequence: finding.consequence,
      stack: finding.stack,
      account: finding.account,
      region: finding.region,
      resourceType: finding.type,
    },
  };
}

const suppression = ({ since, expires, reason, owner }: Acceptance) => ({
  kind: "external",
  status: "accepted",
  justification: [
    reason ?? "Accepted by the baseline.",
    `Since ${since}, until ${expires}${owner === null ? "" : `, ${owner}`}.`,
  ].join(" "),
});

const exceptionSuppression = ({ file, owner, ticket, reason, compensating, expires }: GrantedException) => ({
  kind: "external",
  status: "accepted",
  justification: [reason, compensating, owner, ticket, `Until ${expires}, by ${file}.`]
    .filter((part) => part !== null)
    .join(" "),
});

const notifications = (report: Report) => [
  ...[switchedOff(report)].flatMap((text) =>
    text === undefined ? [] : [{ level: "note", message: { text } }],
  ),
  ...uncoveredGroups(report.coverage).map(({ reason, items }) => ({
    level: "warning",
    message: { text: `not covered: ${items.join(", ")}: ${reason}` },
  })),
  ...report.failures.map(({ stack, message, source }) => ({
    level: "error",
    message: { text: `stack ${stack} could not run: ${message}` },
    ...(source && { locations: [sarifLocation(source)] }),
  })),
  ...report.notes.map(({ stack, message }) => ({
    level: "note",
    message: { text: `stack ${stack}: ${message}` },
  })),
];
