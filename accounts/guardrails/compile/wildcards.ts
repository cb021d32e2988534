import { isLiteral } from "../../../policy-packs/iam/match";
import type { Wildcard } from "./compiled-policies";
import { expand } from "../../aws-knowledge";
import { onceEach } from "../../aws-knowledge/once";

export interface Compressed {
  readonly actions: readonly string[];
  readonly wildcards: readonly Wildcard[];
}

/** What a wildcard may stand for: several actions at least, or also a single one whose name it cuts. */
export type Use = "families" | "single actions too";

/**
 * The same actions in fewer characters: wildcards that match none but these today. Only for a list that denies by naming:
 * in a NotAction a wildcard would let through what AWS will add.
 */
export function compressed(actions: readonly string[], use: Use = "families"): Compressed {
  const [plain, others] = [actions.filter(isKnown), actions.filter((action) => !isKnown(action))];
  const services = [...new Set(plain.map(serviceOf))];
  const parts = services.map((service) =>
    inService[use](JSON.stringify(plain.filter((action) => serviceOf(action) === service))),
  );
  return {
    actions: [...others, ...parts.flatMap(({ actions: some }) => some)].sort(),
    wildcards: parts.flatMap(({ wildcards }) => wildcards),
  };
}

/** An unknown action matches no list either, so no wildcard may take its place. */
const isKnown = (pattern: string): boolean => isLiteral(pattern) && expand(pattern).length === 1;

const serviceOf = (action: string): string => action.slice(0, action.indexOf(":"));

/** By the list of a service's actions as JSON: many lists are compressed again and again. */
const inService: Readonly<Record<Use, (actions: string) => Compressed>> = {
  families: onceEach((text) => chosen(JSON.parse(text) as string[], 2)),
  "single actions too": onceEach((text) => chosen(JSON.parse(text) as string[], 1)),
};

function chosen(actions: readonly string[], fewest: number): Compressed {
  const named = new Map(actions.map((action) => [expand(action)[0]?.id ?? action, action]));
  const candidates = candidatesFor([...named.keys()]).filter((one) => one.actions.length >= fewest);
  const wildcards: Wildcard[] = [];
  const left = new Set(named.keys());
  for (;;) {
    const best = bestOf(candidates, left, fewest);
    if (!best) break;
    wildcards.push(best);
    for (const id of best.actions) left.delete(id);
  }
  return {
    actions: [...[...left].map((id) => named.get(id) ?? id), ...wildcards.map(({ pattern }) => pattern)],
    wildcards,
  };
}

/** The wildcard that saves most characters; of two that save the same, the first by name. */
function bestOf(
  candidates: readonly Wildcard[],
  left: ReadonlySet<string>,
  fewest: number,
): Wildcard | undefined {
  let best: { readonly wildcard: Wildcard; readonly saved: number } | undefined;
  for (const wildcard of candidates) {
    const taken = wildcard.actions.filter((id) => left.has(id));
    if (taken.length < fewest) continue;
    const saved = taken.reduce((sum, id) => sum + id.length + quotes, 0) - wildcard.pattern.length - quotes;
    if (saved > (best?.saved ?? 0)) best = { wildcard, saved };
  }
  return best?.wildcard;
}

/** Two quotation marks and a comma. */
const quotes = 3;

/** Wildcards in place of whole words that match these actions and no other: Delete*, *Detector, Put*Policy. */
function candidatesFor(ids: readonly string[]): Wildcard[] {
  const own = new Set(ids);
  const patterns = new Set(ids.flatMap(patternsFor));
  return [...patterns].sort().flatMap((pattern) => {
    const actions = expand(pattern).map(({ id }) => id);
    return actions.every((id) => own.has(id)) ? [{ pattern, actions }] : [];
  });
}

function patternsFor(id: string): string[] {
  const service = serviceOf(id);
  const words = id.slice(service.length + 1).split(/(?<=[a-z0-9])(?=[A-Z])/);
  const patterns: string[] = [];
  for (let before = 0; before < words.length; before++)
    for (let after = words.length; after > before; after--)
      patterns.push(`${service}:${words.slice(0, before).join("")}*${words.slice(after).join("")}`);
  return patterns;
}
