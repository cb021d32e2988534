import type { Control } from "../../../policy-packs/controls/model/control";

export interface ProgramControls {
  readonly controls: readonly Control[];
  /** Ids of those that cannot judge a program on its own. */
  readonly left: readonly string[];
}

/**
 * The controls that can judge one program for which no organization is declared. What an account must hold cannot be
 * decided from one program either: another may well hold it.
 */
export function programControls(controls: readonly Control[]): ProgramControls {
  const able = controls.filter(
    ({ needs, planned, required }) =>
      needs === undefined && (planned !== undefined || required === undefined),
  );
  return {
    controls: able,
    left: controls.flatMap((control) => (able.includes(control) ? [] : [control.id])),
  };
}
