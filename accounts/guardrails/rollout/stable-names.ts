import { createHash } from "node:crypto";
import { policyKinds, type RecordedPolicy, type Snapshot } from "./snapshot";

/**
 * What is the same in both keeps the name that it has. What is new gets a name of its own, because AWS wants names unique
 * and both versions of a policy may lie beside each other; "in place" it takes the old version's name, which then changes
 * wherever it is attached, at once.
 */
export function withStableNames(after: Snapshot, before: Snapshot, changes: "beside" | "in place"): Snapshot {
  const [scp, rcp] = policyKinds.map((kind) => {
    const kept = keptNames(after[kind], before[kind]);
    const taken = new Set(changes === "beside" ? before[kind].map(({ name }) => name) : kept.values());
    return after[kind].map((document): RecordedPolicy => {
      const fresh = taken.has(document.name) ? versioned(document) : document.name;
      return { ...document, name: kept.get(document.name) ?? fresh };
    });
  }) as [RecordedPolicy[], RecordedPolicy[]];
  return { ...after, scp, rcp };
}

/** Names of before by those of after, for policies of the same content; each is given once, its own bearer first. */
function keptNames(
  after: readonly RecordedPolicy[],
  before: readonly RecordedPolicy[],
): ReadonlyMap<string, string> {
  const same = (one: RecordedPolicy) => before.filter(({ content }) => content === one.content);
  const kept = new Map<string, string>();
  for (const one of after) if (same(one).some(({ name }) => name === one.name)) kept.set(one.name, one.name);
  const given = new Set(kept.values());
  for (const one of after) {
    const free = same(one).find(({ name }) => !given.has(name));
    if (kept.has(one.name) || !free) continue;
    kept.set(one.name, free.name);
    given.add(free.name);
  }
  return kept;
}

const versioned = ({ name, content }: RecordedPolicy): string =>
  `${name}-v${createHash("sha256").update(content).digest("hex").slice(0, 8)}`;
