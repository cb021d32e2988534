/** What no control looked at, and why; a report never calls it clean. */
export interface Coverage {
  /** Cloud resources: neither components nor providers, nor what is only looked up. */
  readonly resources: number;
  /** Those that some control gave a verdict about, or that took part in one. */
  readonly judged: number;
  /** Those of types that have nothing of their own to judge: see `harmlessTypes`. */
  readonly harmless: number;
  /** The most frequent first. */
  readonly uncovered: readonly UncoveredType[];
  /** What no control reads of resources that were judged, the most frequent first. */
  readonly properties: readonly UnreadProperty[];
}

/** A property whose name says that it matters for security, and that no control reads. */
export interface UnreadProperty {
  readonly type: string;
  readonly property: string;
  readonly count: number;
}

export interface UncoveredType {
  readonly type: string;
  readonly count: number;
  readonly because: UncoveredReason;
  /** The type that was probably meant by one that the provider does not have. */
  readonly meant: string | null;
}

export type UncoveredReason =
  "no-control" | "not-reached" | "switched-off" | "operation-pending" | "other-provider" | "no-such-type";

const reasons: Readonly<Record<UncoveredReason, string>> = {
  "no-control": "no control is about the type",
  "not-reached":
    "controls look at the type only together with what it belongs to, which is not among the resources",
  "switched-off": "the controls about the type are switched off by the configuration",
  "operation-pending": "an operation on it had not ended when the state was written",
  "other-provider": "the controls are about AWS's classic provider only",
  "no-such-type": "the AWS provider has no such type: look for a misspelling",
};

/** "aws:x/y:Z (4)", with the type that was probably meant. */
export const uncoveredType = ({ type, count, meant }: UncoveredType): string =>
  `${type} (${count.toLocaleString("en-US")}${meant === null ? "" : `; did you mean ${meant}?`})`;

/** What was left out for one reason: "aws:x/y:Z (4)", or "aws:x/y:Z.property (4)". */
export interface UncoveredGroup {
  readonly reason: string;
  readonly items: readonly string[];
}

/** What was not looked at by what left it out, in the order of the reasons. */
export function uncoveredGroups({
  uncovered,
  properties,
}: Pick<Coverage, "uncovered" | "properties">): readonly UncoveredGroup[] {
  const types = Object.entries(reasons).map(([because, reason]) => ({
    reason,
    items: uncovered.filter((one) => one.because === because).map(uncoveredType),
  }));
  const unread = {
    reason: "no control reads the property, whose name says that it matters for security",
    items: properties.map(
      ({ type, property, count }) => `${type}.${property} (${count.toLocaleString("en-US")})`,
    ),
  };
  return [...types, unread].filter(({ items }) => items.length > 0);
}

/** "7 of 48 resources were not looked at"; undefined when all were, and all properties that matter. */
export function uncoveredTitle({
  resources,
  judged,
  harmless,
  properties,
}: Pick<Coverage, "resources" | "judged" | "harmless" | "properties">): string | undefined {
  const left = resources - judged - harmless;
  const read =
    properties.length === 0 ? [] : [`${properties.length.toLocaleString("en-US")} kinds of property`];
  const looked =
    left === 0 ? [] : [`${left.toLocaleString("en-US")} of ${resources.toLocaleString("en-US")} resources`];
  const parts = [...looked, ...read];
  if (parts.length === 0) return undefined;
  return `${parts.join(" and ")} ${left === 1 && read.length === 0 ? "was" : "were"} not looked at`;
}
