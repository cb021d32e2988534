import { mapStrings } from "./map-strings";
import type { Redact } from "./redact";
import type { Report } from "../report/report";

/**
 * The report without any secret. Redacted before rendering: in the finished text a secret may be wrapped or indented,
 * and masking there could break JSON. What is our own vocabulary, not the programs', stays as it is.
 */
export const redactedReport = (report: Report, hide: Redact): Report => ({
  ...mapStrings(report, hide),
  version: report.version,
  failOn: report.failOn,
  policyConfig: report.policyConfig,
  coverage: {
    ...mapStrings(report.coverage, hide),
    uncovered: report.coverage.uncovered.map((type) => ({
      ...type,
      type: hide(type.type),
    })),
    properties: report.coverage.properties.map((read) => ({ ...read, type: hide(read.type) })),
  },
  catalogue: report.catalogue,
  findings: report.findings.map((finding) => ({
    ...mapStrings(finding, hide),
    control: finding.control,
    severity: finding.severity,
    status: finding.status,
    consequence: finding.consequence,
    fingerprint: finding.fingerprint,
  })),
});

/** For an error that was thrown while secrets were at hand; its message may quote one. */
export function redactedError(error: unknown, hide: Redact): unknown {
  if (!(error instanceof Error)) return typeof error === "string" ? hide(error) : error;
  const stack = error.stack;
  error.message = hide(error.message);
  if (stack !== undefined) error.stack = hide(stack);
  return error;
}
