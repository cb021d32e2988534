import { each, fixedBy, type Control } from "../model/control";
import { every } from "../model/three-valued";

const type = "aws:cloudwatch/logGroup:LogGroup";

export const logGroupRetained: Control = {
  id: "log-group-retained",
  title: "Log groups keep their events for at least a year, and not for ever",
  why: "Intrusions are found months later; logs that never expire cost without end and keep personal data too long.",
  remedy:
    "Set retentionInDays to at least what the organization asks for: a year, unless it is set otherwise.",
  severity: "medium",
  domain: "data-protection",
  planned: fixedBy(
    each(type, ({ props }, { settings: { logRetentionDays } }) => {
      // AWS fixes a DELIVERY group at 2 days: it only passes events on to where they are kept.
      const short = every(
        [() => !isEnough(props.retentionInDays, logRetentionDays), () => props.logGroupClass !== "DELIVERY"],
        (holds) => holds(),
      );
      if (!short) return [];
      return Number(props.retentionInDays ?? 0) === 0
        ? [`retentionInDays is left out or 0, so events never expire: set ${logRetentionDays} or more`]
        : [`retentionInDays must be at least ${logRetentionDays}`];
    }),
    [{ property: "retentionInDays", value: { setting: "logRetentionDays" } }],
  ),
  examples: {
    bad: [
      { name: "never expires", resources: [{ type, props: {} }] },
      { name: "never expires, in so many words", resources: [{ type, props: { retentionInDays: 0 } }] },
      { name: "a month", resources: [{ type, props: { retentionInDays: 30 } }] },
      {
        name: "a year where five are asked for",
        resources: [{ type, props: { retentionInDays: 365 } }],
        settings: { logRetentionDays: 1826 },
      },
    ],
    good: [
      { name: "a year", resources: [{ type, props: { retentionInDays: 365 } }] },
      {
        name: "a month where no more is asked for",
        resources: [{ type, props: { retentionInDays: 30 } }],
        settings: { logRetentionDays: 30 },
      },
      { name: "ten years", resources: [{ type, props: { retentionInDays: 3653 } }] },
    ],
  },
};

const isEnough = (days: unknown, least: number): boolean => typeof days === "number" && days >= least;
