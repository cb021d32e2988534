import { uncoveredTitle } from "../report/coverage";
import { plural } from "../report/verdict";
import { isChange, type Diff } from "./diff";
import type { Difference, Side } from "./difference";
import type { ResourceChange, ResourceChangeKind } from "./resource-changes";

const kinds: readonly ResourceChangeKind[] = ["added", "removed", "replaced", "moved", "changed", "renamed"];

/** The diff in one line; every format that people read ends or begins with it. */
export function diffVerdict(diff: Diff): string {
  const { base, head, resources, permissions, findings, accounts } = diff;
  const open = openWords(diff);
  const same = findings.still.length > 0 ? `, ${plural(findings.still.length, "finding")} as before` : "";
  if (!isChange(diff))
    return `no change between ${base.label} and ${head.label}: ${plural(head.resources, "resource")} compared${same}${open}`;
  const counted = kinds
    .map((kind) => [resources.filter(({ change }) => change === kind).length, kind] as const)
    .filter(([count]) => count > 0)
    .map(([count, kind]) => `${count.toLocaleString("en-US")} ${kind}`);
  const gained = permissions.filter(({ change }) => change === "gained").length;
  const lost = permissions.filter(({ change }) => change === "lost").length;
  const brought = findings.new.length + findings.worse.length;
  return (
    [
      `${base.label} → ${head.label}: ${counted.length > 0 ? `resources ${counted.join(", ")}` : "no resource changes"}`,
      ...(accounts.length > 0 ? [plural(accounts.length, "account")] : []),
      `permissions ${String(gained)} gained, ${String(lost)} lost`,
      `${plural(brought, "new finding")}, ${String(findings.gone.length)} gone, ${String(findings.still.length)} still there`,
    ].join("; ") + open
  );
}

function openWords({ coverage, notCompared: { secrets, unknown, stacks } }: Diff): string {
  const title = coverage && uncoveredTitle(coverage);
  const parts = [
    ...(title ? [title] : []),
    ...(stacks.length > 0 ? [`${plural(stacks.length, "stack")} not compared`] : []),
    ...(secrets > 0 ? [`${plural(secrets, "secret value")} could not be compared`] : []),
    ...(unknown > 0 ? [`${plural(unknown, "value")} known only after deployment`] : []),
  ];
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export const marks: Readonly<Record<ResourceChangeKind, string>> = {
  added: "+",
  removed: "-",
  replaced: "±",
  moved: "»",
  changed: "~",
  renamed: "=",
};

/** "replaced: a change of kmsKeyId makes a new one", "renamed from old-name". */
export function changeWords({ change, because, from, stack }: ResourceChange): string {
  const changed =
    change === "added" || change === "changed" ? "" : change === "replaced" ? "would be replaced" : change;
  const was =
    from === null ? "" : from.stack === stack ? `was ${nameOf(from.urn)}` : `was in stack ${from.stack}`;
  return [[changed, because.join(", ")].filter(Boolean).join(": "), was].filter(Boolean).join("; ");
}

const nameOf = (urn: string): string => urn.split("::").slice(3).join("::");

/** Lines that show one difference; of lists only what comes and goes. */
export function differenceLines({ path, before, after }: Difference): string[] {
  if (before.is === "secret" && after.is === "secret") return [`${path}: a secret changes`];
  const lists =
    before.is === "value" && after.is === "value" && [before.value, after.value].some(Array.isArray);
  if (!lists) return [`${path}: ${sideWords(before)} → ${sideWords(after)}`];
  const [was, is] = [items(before), items(after)];
  const [gone, come] = [was.filter((item) => !is.includes(item)), is.filter((item) => !was.includes(item))];
  if (gone.length + come.length === 0) return [`${path}: another order`];
  return [`${path}: ${[...gone.map((item) => `- ${item}`), ...come.map((item) => `+ ${item}`)].join("  ")}`];
}

const items = (side: Side): string[] =>
  side.is === "value"
    ? [side.value].flat().map((item) => (typeof item === "string" ? item : JSON.stringify(item)))
    : [];

function sideWords(side: Side): string {
  switch (side.is) {
    case "absent":
      return "(not set)";
    case "secret":
      return "(secret)";
    case "unknown":
      return `(unknown: ${side.because})`;
    case "value":
      return shortened(typeof side.value === "string" ? side.value || '""' : JSON.stringify(side.value));
  }
}

const longest = 400;

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest)}… (${String(text.length)} characters)`;
