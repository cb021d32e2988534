import { createHash } from "node:crypto";

/**
 * What documents are divided by when one cannot hold all: first by subject, then by a control's own number. Where a
 * control goes depends on its id alone, so that changing one touches one document.
 */
export interface Division {
  /** Empty for all; then such as "identity", "evidence-a". */
  readonly name: string;
  readonly holds: (control: string) => boolean;
  readonly parts: () => readonly [Division, Division];
}

/** First words of ids, by what their controls protect, so that the four are of like size; the others protect resources. */
const subjects = {
  identity: [
    "console",
    "deployment",
    "iam",
    "identity",
    "privileged",
    "role",
    "roles",
    "root",
    "sts",
    "user",
  ],
  organization: [
    "access",
    "account",
    "billing",
    "commitment",
    "delegated",
    "domain",
    "inspector",
    "marketplace",
    "organization",
    "pulumi",
    "ram",
    "resource",
    "service",
  ],
  evidence: ["baseline", "cloudtrail", "config", "detective", "guardduty", "log", "security", "securityhub"],
} as const;

type Subject = keyof typeof subjects | "resources";

const subjectOf = (control: string): Subject => {
  const [word = ""] = control.split("-", 1);
  return named.find((subject) => (subjects[subject] as readonly string[]).includes(word)) ?? "resources";
};

const named = ["identity", "organization", "evidence"] as const;

const ofSubject = (subject: Subject): Division =>
  numbered(subject, (control) => subjectOf(control) === subject, 0);

const ofTwo = (one: Subject, other: Subject): Division => ({
  name: `${one}-and-${other}`,
  holds: (control) => [one, other].includes(subjectOf(control)),
  parts: () => [ofSubject(one), ofSubject(other)],
});

export const undivided: Division = {
  name: "",
  holds: () => true,
  parts: () => [ofTwo("identity", "organization"), ofTwo("evidence", "resources")],
};

/** Halves by the bits of a control's number: "identity-a" and "identity-b", then "identity-aa" and "identity-ab". */
function numbered(name: string, holds: (control: string) => boolean, depth: number): Division {
  const half = (bit: 0 | 1): Division =>
    numbered(
      `${name}${depth === 0 ? "-" : ""}${bit === 0 ? "a" : "b"}`,
      (control) => holds(control) && bitOf(control, depth) === bit,
      depth + 1,
    );
  return { name, holds, parts: () => [half(0), half(1)] };
}

function bitOf(control: string, depth: number): number {
  const hash = createHash("sha256").update(control).digest();
  return ((hash[depth >> 3] ?? 0) >> (depth & 7)) & 1;
}
