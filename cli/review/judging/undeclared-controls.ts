import type { Control } from "../../../policy-packs/controls/model/control";

/** Controls that compare with what an organization declares: where none is declared there is nothing to compare with. */
const comparing: ReadonlySet<string> = new Set([
  "management-account-without-workloads",
  "notification-email-declared",
  "resource-in-declared-account",
  "resource-in-declared-region",
  "resource-tagged-as-declared",
]);

export interface Judgeable {
  readonly controls: readonly Control[];
  /** Ids of those that cannot judge a program on its own. */
  readonly left: readonly string[];
}

/**
 * The controls that can judge one program for which no organization is declared. What an account must hold cannot be
 * said of one program either: another may well hold it.
 */
export function judgeable(controls: readonly Control[]): Judgeable {
  const able = controls.filter(
    ({ id, planned, required }) => !comparing.has(id) && (planned !== undefined || required === undefined),
  );
  return {
    controls: able,
    left: controls.flatMap((control) => (able.includes(control) ? [] : [control.id])),
  };
}
