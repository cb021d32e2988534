import { severities, type Severity } from "./control";

/** What a verdict that is not `pass` does: it stops the deployment, or only warns. */
export type Enforced = "fail" | "warn";

/** What the configuration file says of all controls at once. */
export interface Enforcement {
  /** Findings of controls below it only warn. */
  readonly severityThreshold: Severity;
  /** What a control that cannot judge does, by its severity. */
  readonly undetermined: Readonly<Record<Severity, Enforced>>;
  /** What a resource does that no control looks at: in a preview, since a pack has no report to say it in. */
  readonly uncovered: Enforced;
}

export const defaultEnforcement: Enforcement = {
  severityThreshold: "low",
  undetermined: { critical: "fail", high: "fail", medium: "warn", low: "warn" },
  uncovered: "warn",
};

/**
 * Whether a finding of a control that is switched on stops the deployment; `own` is what the file says of the one
 * control. A severity that is none counts as the highest, so that a slip in a setting lets nothing through.
 */
export function enforcementOf(
  severity: Severity,
  status: "fail" | "undetermined",
  { severityThreshold, undetermined }: Pick<Enforcement, "severityThreshold" | "undetermined">,
  own?: Enforced,
): Enforced {
  if (severities.indexOf(severity) < severities.indexOf(severityThreshold)) return "warn";
  return status === "undetermined" && (own ?? undetermined[severity]) === "warn" ? "warn" : "fail";
}
