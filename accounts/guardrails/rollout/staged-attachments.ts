import { targetText } from "../compile/documents-above";
import { attachments, type Attachment } from "./attachment";
import type { TargetNode } from "./target-tree";
import type { RecordedPolicy } from "./snapshot";

/** One kind's policies before and after a change; what has the same name in both is the same. */
export interface Change {
  readonly before: readonly RecordedPolicy[];
  readonly after: readonly RecordedPolicy[];
}

type Side = keyof Change;

/**
 * Where the policies are while a change has reached a part of the organization: each unit that it has reached has exactly
 * the policies of after, each other exactly those of before, inherited ones included. What differs above units of both
 * kinds is attached further down, at the highest units of one kind.
 */
export function stagedAttachments(
  change: Change,
  root: TargetNode,
  reached: (unit: string) => boolean,
): Attachment[] {
  const at = { before: byTarget(change.before), after: byTarget(change.after) };
  const place = (here: TargetNode, handedDown: Change): Attachment[] => {
    const [before, after] = (["before", "after"] as const).map((side) =>
      distinct([...handedDown[side], ...(at[side].get(targetText(here.target)) ?? [])]),
    ) as [RecordedPolicy[], RecordedPolicy[]];
    const side = sideOf(here, reached);
    const [kept, rest] = side === undefined ? split({ before, after }) : [{ before, after }[side], nothing];
    return [
      ...kept.map((document) => ({ document, target: here.target })),
      ...here.below.flatMap((inner) => place(inner, rest)),
    ];
  };
  return place(root, nothing);
}

const nothing: Change = { before: [], after: [] };

function byTarget(documents: readonly RecordedPolicy[]): ReadonlyMap<string, RecordedPolicy[]> {
  const found = new Map<string, RecordedPolicy[]>();
  for (const { document, target } of attachments(documents))
    found.set(targetText(target), [...(found.get(targetText(target)) ?? []), document]);
  return found;
}

/** Undefined: the change has reached a part of what lies here, and not the rest. */
function sideOf(place: TargetNode, reached: (unit: string) => boolean): Side | undefined {
  const own: Side = reached(place.unit) ? "after" : "before";
  return place.below.every((inner) => sideOf(inner, reached) === own) ? own : undefined;
}

/** What both sides have stays here; the rest goes further down. */
function split({ before, after }: Change): [RecordedPolicy[], Change] {
  const [old, fresh] = [names(before), names(after)];
  return [
    before.filter(({ name }) => fresh.has(name)),
    {
      before: before.filter(({ name }) => !fresh.has(name)),
      after: after.filter(({ name }) => !old.has(name)),
    },
  ];
}

const names = (documents: readonly RecordedPolicy[]) => new Set(documents.map(({ name }) => name));

const distinct = (documents: readonly RecordedPolicy[]): RecordedPolicy[] => [
  ...new Map(documents.map((document) => [document.name, document])).values(),
];
