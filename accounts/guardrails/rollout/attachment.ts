import { targetText } from "../compile/documents-above";
import type { Target } from "../compile/compiled-policies";
import type { RecordedPolicy } from "./snapshot";

/** A policy at one of its targets. */
export interface Attachment {
  readonly document: RecordedPolicy;
  readonly target: Target;
}

export const attachments = (documents: readonly RecordedPolicy[]): Attachment[] =>
  documents.flatMap((document) => document.targets.map((target) => ({ document, target })));

/** Each policy once, with all its targets. */
export function documentsOf(all: readonly Attachment[]): RecordedPolicy[] {
  const found = new Map<string, { document: RecordedPolicy; targets: Map<string, Target> }>();
  for (const { document, target } of all) {
    const one = found.get(document.name) ?? { document, targets: new Map<string, Target>() };
    one.targets.set(targetText(target), target);
    found.set(document.name, one);
  }
  return [...found.values()].map(({ document, targets }) => ({
    ...document,
    targets: [...targets.values()],
  }));
}

/** All that reaches an account which is in the unit of that path. */
export function along(documents: readonly RecordedPolicy[], unit: string, account: string): RecordedPolicy[] {
  const reaching = new Set([...above(unit), { kind: "account", account } as const].map(targetText));
  return documents.filter(({ targets }) => targets.some((target) => reaching.has(targetText(target))));
}

/** The root, and each unit on the way to the one of that path. */
const above = (path: string): Target[] => [
  { kind: "root" },
  ...path
    .split("/")
    .filter((name) => name !== "")
    .map((_, index, all): Target => ({ kind: "unit", path: all.slice(0, index + 1).join("/") })),
];
