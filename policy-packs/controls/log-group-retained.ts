import { each, type Control } from "./model/control";
import { every } from "./model/three-valued";

const type = "aws:cloudwatch/logGroup:LogGroup";

export const logGroupRetained: Control = {
  id: "log-group-retained",
  title: "Log groups keep their events for at least a year, and not for ever",
  why: "Intrusions are found months later; logs that never expire cost without end and keep personal data too long.",
  remedy: "Set retentionInDays to 365 or more.",
  severity: "medium",
  satisfies: [
    "FSBP CloudWatch.16",
    "NIST 800-53 r5/AU-11",
    "NIST 800-53 r5/SI-12",
    "PCI DSS 4.0.1/10.5.1",
    "ISO 27001:2022/A.8.15",
  ],
  planned: each(type, ({ props }) => {
    // AWS fixes a DELIVERY group at 2 days: it only passes events on to where they are kept.
    const short = every(
      [() => !isYear(props.retentionInDays), () => props.logGroupClass !== "DELIVERY"],
      (holds) => holds(),
    );
    if (!short) return [];
    return Number(props.retentionInDays ?? 0) === 0
      ? ["retentionInDays is left out or 0, so events never expire: set 365 or more"]
      : ["retentionInDays must be at least 365"];
  }),
  examples: {
    bad: [
      { name: "never expires", resources: [{ type, props: {} }] },
      { name: "never expires, in so many words", resources: [{ type, props: { retentionInDays: 0 } }] },
      { name: "a month", resources: [{ type, props: { retentionInDays: 30 } }] },
    ],
    good: [
      { name: "a year", resources: [{ type, props: { retentionInDays: 365 } }] },
      { name: "ten years", resources: [{ type, props: { retentionInDays: 3653 } }] },
    ],
  },
};

const isYear = (days: unknown): boolean => typeof days === "number" && days >= 365;
