import { createHash } from "node:crypto";
import type { StatementPlace } from "../../../policy-packs/iam/evaluation/decision";
import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import type { Reach } from "../reach/reach";
import { responsibleControls } from "../reach/responsible-controls";
import type { ActionGroup } from "./action-groups";
import type { DecidingStatement } from "./blast-change";

/** Actions of a group that the same controls answer for. */
export interface Part {
  readonly by: readonly DecidingStatement[];
  readonly actions: readonly string[];
  /** The same text for the same actions, however many they are. */
  readonly key: string;
}

/** Divides the actions of a group by the controls that are behind the packed statements that decide. */
export function byControl(
  guarded: GuardedAccount,
): (group: ActionGroup, places: readonly StatementPlace[], side: Reach) => readonly Part[] {
  const responsible = responsibleControls(guarded);
  const made = new Map<Reach, Map<ActionGroup, Map<string, readonly Part[]>>>();
  return (group, places, side) => {
    const key = places.map(({ policy, index }) => `${policy} ${String(index)}`).join("\n");
    const ofSide = made.get(side) ?? new Map<ActionGroup, Map<string, readonly Part[]>>();
    made.set(side, ofSide);
    const ofGroup = ofSide.get(group) ?? new Map<string, readonly Part[]>();
    ofSide.set(group, ofGroup);
    let found = ofGroup.get(key);
    if (!found) ofGroup.set(key, (found = parts(group, places, side, responsible)));
    return found;
  };
}

function parts(
  { actions }: ActionGroup,
  places: readonly StatementPlace[],
  side: Reach,
  responsible: ReturnType<typeof responsibleControls>,
): Part[] {
  const found = new Map<string, { readonly by: readonly DecidingStatement[]; readonly actions: string[] }>();
  const all = places.map((place) => ({ place, document: side.document(place.policy) }));
  for (const { id } of actions) {
    const by = all.map(({ place, document }): DecidingStatement => ({
      ...place,
      controls: document ? responsible(document.kind, document.controls[place.index] ?? [], id) : [],
    }));
    const key = JSON.stringify(by);
    const part = found.get(key);
    if (part) part.actions.push(id);
    else found.set(key, { by, actions: [id] });
  }
  return [...found.values()].map((part) => ({ ...part, key: digest(part.actions) }));
}

const digest = (actions: readonly string[]): string =>
  createHash("sha256").update(actions.join("\n")).digest("base64");
