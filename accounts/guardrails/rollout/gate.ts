import type { Stage } from "../../account";

/** What is brought forward when a change is to leave a stage. */
export interface Evidence {
  readonly now: Date;
  /** Who advances. */
  readonly by: string;
  readonly approvedBy: readonly string[];
  /** CloudTrail's events since the stage was entered: how many were read, and calls that the change denied. */
  readonly events?: { readonly read: number; readonly denied: number };
}

const day = 24 * 60 * 60 * 1000;

/** What a stage's gate still asks for before the next may be entered; [] when it is open. */
export function unmetConditions({ name, gate }: Stage, enteredAt: Date, evidence: Evidence): string[] {
  const open = new Date(enteredAt.getTime() + gate.days * day);
  const others = new Set(evidence.approvedBy.map(same).filter((person) => person !== same(evidence.by)));
  const missing = gate.approvals - others.size;
  return [
    ...(evidence.now < open
      ? [
          `stage ${name} must last ${days(gate.days)}: it was entered on ${formatTime(enteredAt)} and may be left on ${formatTime(open)}`,
        ]
      : []),
    ...(missing > 0
      ? [
          `stage ${name} needs ${people(gate.approvals)} beside ${evidence.by} to agree, and ${others.size === 0 ? "no one has" : `${[...others].join(", ")} alone ${others.size === 1 ? "has" : "have"}`}: name them with --approved-by`,
        ]
      : []),
    ...(gate.quiet ? quiet(name, evidence.events) : []),
  ];
}

function quiet(name: string, events: Evidence["events"]): string[] {
  if (!events) return [`stage ${name} must be quiet: give CloudTrail's events of its accounts with --events`];
  if (events.read === 0)
    return [
      `stage ${name} must be quiet: the events given hold no call of its accounts since it was entered`,
    ];
  return events.denied === 0
    ? []
    : [`stage ${name} is not quiet: the change denied ${events.denied} of ${events.read} calls`];
}

const same = (person: string) => person.trim().toLowerCase();
const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const formatTime = (date: Date) => `${date.toISOString().slice(0, 16).replace("T", " ")} UTC`;
