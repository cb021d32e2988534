import type { ConfigurationItem, Control } from "../policy-packs/controls/model/control";

export interface Evaluation {
  readonly compliance: "COMPLIANT" | "NON_COMPLIANT" | "NOT_APPLICABLE";
  /** At most 256 characters (PutEvaluations, StringWithCharLimit256). */
  readonly annotation?: string;
}

/** What a rule's event says of the item beside its content. */
export interface ItemState {
  readonly eventLeftScope: boolean;
  /** "OK", "ResourceDiscovered", "ResourceDeleted", ... */
  readonly status?: string;
}

/** States of an item whose resource is no more. */
export const gone: ReadonlySet<string> = new Set([
  "ResourceDeleted",
  "ResourceDeletedNotRecorded",
  "ResourceNotRecorded",
]);

/**
 * The verdict of a control on one configuration item. A judgement that throws is a bug and is passed on: Config then
 * shows the rule as failing to evaluate, which a made-up COMPLIANT would hide.
 */
export function evaluate({ deployed }: Control, item: ConfigurationItem, state: ItemState): Evaluation {
  if (!deployed?.types.includes(item.resourceType) || state.eventLeftScope || gone.has(state.status ?? ""))
    return { compliance: "NOT_APPLICABLE" };
  const problems = deployed.problems(item);
  return problems.length === 0
    ? { compliance: "COMPLIANT" }
    : { compliance: "NON_COMPLIANT", annotation: truncateAnnotation(problems.join("; ")) };
}

const truncateAnnotation = (text: string) => (text.length <= 256 ? text : `${text.slice(0, 253)}...`);
