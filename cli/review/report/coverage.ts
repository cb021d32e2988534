/** What no control looked at, and why; a report never calls it clean. */
export interface Coverage {
  /** Cloud resources: neither components nor providers, nor what is only looked up. */
  readonly resources: number;
  /** Those that some control gave a verdict about, or that took part in one. */
  readonly judged: number;
  /** The most frequent first. */
  readonly uncovered: readonly UncoveredType[];
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

export interface UncoveredGroup {
  readonly reason: string;
  readonly types: readonly UncoveredType[];
}

/** The types by what left them out, in the order of the reasons. */
export const uncoveredGroups = ({ uncovered }: Pick<Coverage, "uncovered">): readonly UncoveredGroup[] =>
  Object.entries(reasons).flatMap(([because, reason]) => {
    const types = uncovered.filter((one) => one.because === because);
    return types.length === 0 ? [] : [{ reason, types }];
  });

/** "7 of 48 resources were not looked at"; undefined when all were. */
export function uncoveredTitle({
  resources,
  judged,
}: Pick<Coverage, "resources" | "judged">): string | undefined {
  const left = resources - judged;
  if (left === 0) return undefined;
  return `${left.toLocaleString("en-US")} of ${resources.toLocaleString("en-US")} resources ${left === 1 ? "was" : "were"} not looked at`;
}
