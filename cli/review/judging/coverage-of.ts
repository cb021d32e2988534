import { nearest } from "../../../accounts/text-files/did-you-mean";
import { isGeneral, type Control } from "../../../policy-packs/controls/model/control";
import { isAws } from "../../../policy-packs/controls/model/is-aws";
import { harmlessReason } from "../../../policy-packs/controls/facts/harmless-types";
import { isProviderType, providerTypeNames } from "../../../policy-packs/controls/facts/provider-type";
import type { Judgements } from "./collect-findings";
import type { Coverage, UncoveredReason, UncoveredType } from "../report/coverage";

/** A resource that some control should have looked at: no component, no provider, not only looked up. */
export interface CloudResource {
  readonly urn: string;
  readonly type: string;
  /** What was under way on it when its state was written. */
  readonly pending?: string;
}

/** How much of what was given was looked at, and what was not. */
export function coverageOf(
  resources: readonly CloudResource[],
  { judged, unread }: Pick<Judgements, "judged" | "unread">,
  controls: readonly Control[],
  switchedOff: readonly Control[],
): Coverage {
  const types = typesOf(controls);
  const switchedOffTypes = typesOf(switchedOff);
  const judgedTypes = new Set<string>();
  const left: CloudResource[] = [];
  let harmless = 0;
  for (const resource of resources)
    if (judged.has(resource.urn) && resource.pending === undefined) judgedTypes.add(resource.type);
    else if (harmlessReason(resource.type) !== undefined) harmless++;
    else left.push(resource);
  const uncovered = new Map<string, UncoveredType>();
  for (const { type, pending } of left) {
    const because =
      pending === undefined ? reasonOf(type, { types, judgedTypes, switchedOffTypes }) : "operation-pending";
    const key = `${because} ${type}`;
    const known = uncovered.get(key);
    uncovered.set(
      key,
      known
        ? { ...known, count: known.count + 1 }
        : { type, count: 1, because, meant: because === "no-such-type" ? probablyMeant(type) : null },
    );
  }
  return {
    resources: resources.length,
    judged: resources.length - harmless - left.length,
    harmless,
    uncovered: [...uncovered.values()].sort(mostFirst(({ type }) => type)),
    properties: [...unread].sort(mostFirst(({ type, property }) => `${type}.${property}`)),
  };
}

const mostFirst =
  <T extends { readonly count: number }>(name: (one: T) => string) =>
  (a: T, b: T): number =>
    b.count - a.count || (name(a) < name(b) ? -1 : 1);

const typesOf = (controls: readonly Control[]): ReadonlySet<string> =>
  new Set(
    controls.flatMap((control) =>
      isGeneral(control) ? [] : [...(control.planned?.types ?? []), ...(control.deployed?.types ?? [])],
    ),
  );

interface KnownTypes {
  readonly types: ReadonlySet<string>;
  readonly judgedTypes: ReadonlySet<string>;
  readonly switchedOffTypes: ReadonlySet<string>;
}

function reasonOf(type: string, { types, judgedTypes, switchedOffTypes }: KnownTypes): UncoveredReason {
  if (types.has(type) || judgedTypes.has(type)) return "not-reached";
  if (switchedOffTypes.has(type)) return "switched-off";
  if (isConfigType.test(type)) return "no-control";
  if (!isAws(type)) return "other-provider";
  return isProviderType(type) ? "no-control" : "no-such-type";
}

const probablyMeant = (type: string): string | null => nearest(type, providerTypeNames()) ?? null;

/** AWS Config's own names of types. */
const isConfigType = /^AWS::/;
