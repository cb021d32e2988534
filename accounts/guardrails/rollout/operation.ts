import { targetText } from "../compile/documents-above";
import type { PolicyKind, Target } from "../compile/compiled-policies";
import { attachments } from "./attachment";
import { policyKinds, type RecordedPolicy, type Snapshot } from "./snapshot";

/** The policies of a moment. */
export type Attached = Pick<Snapshot, PolicyKind>;

/** One call to AWS Organizations on the way from one moment to the next. */
export type Operation = { readonly kind: PolicyKind; readonly policy: string } & (
  | { readonly does: "create" | "update" | "delete" }
  | { readonly does: "attach" | "detach"; readonly target: Target }
);

/**
 * What leads from one moment to the next, in the order that opens no hole: all that is new is attached before anything is
 * detached. It is the order of a Pulumi deployment too, which deletes last.
 */
export const operations = (from: Attached, to: Attached): Operation[] => {
  const of = (does: (kind: PolicyKind) => Operation[]) => policyKinds.flatMap(does);
  return [
    ...of((kind) =>
      missing(to[kind], from[kind]).map(({ name }) => ({ kind, policy: name, does: "create" as const })),
    ),
    ...of((kind) =>
      attaching(to[kind], from[kind]).map((one) => ({ ...one, kind, does: "attach" as const })),
    ),
    ...of((kind) =>
      changed(to[kind], from[kind]).map(({ name }) => ({ kind, policy: name, does: "update" as const })),
    ),
    ...of((kind) =>
      attaching(from[kind], to[kind]).map((one) => ({ ...one, kind, does: "detach" as const })),
    ),
    ...of((kind) =>
      missing(from[kind], to[kind]).map(({ name }) => ({ kind, policy: name, does: "delete" as const })),
    ),
  ];
};

const missing = (these: readonly RecordedPolicy[], those: readonly RecordedPolicy[]) => {
  const known = new Set(those.map(({ name }) => name));
  return these.filter(({ name }) => !known.has(name));
};

const changed = (these: readonly RecordedPolicy[], those: readonly RecordedPolicy[]) => {
  const contents = new Map(those.map(({ name, content }) => [name, content]));
  return these.filter(({ name, content }) => (contents.get(name) ?? content) !== content);
};

function attaching(
  these: readonly RecordedPolicy[],
  those: readonly RecordedPolicy[],
): { readonly policy: string; readonly target: Target }[] {
  const key = (policy: string, target: Target) => JSON.stringify([policy, targetText(target)]);
  const known = new Set(attachments(those).map(({ document, target }) => key(document.name, target)));
  return attachments(these)
    .filter(({ document, target }) => !known.has(key(document.name, target)))
    .map(({ document, target }) => ({ policy: document.name, target }));
}
