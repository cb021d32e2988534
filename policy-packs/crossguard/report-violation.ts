import type { EnforcementLevel, ReportViolation } from "@pulumi/policy";

interface ViolationReport {
  readonly message: string;
  readonly urn?: string;
  /** Left out, it is the level that the configuration gives the policy. */
  readonly level?: EnforcementLevel;
}

/**
 * Reports a violation, where need be with a level of its own. The SDK takes one in an object that its types do not show
 * yet; one that does not take it shows the same words with the policy's own level, which is the stricter.
 */
export function reportViolation(report: ReportViolation, { message, urn, level }: ViolationReport): void {
  if (level === undefined) report(message, urn);
  else
    (report as (violation: never, urn?: string) => void)(
      { message, urn, enforcementLevel: level, toString: () => message } as never,
      urn,
    );
}
