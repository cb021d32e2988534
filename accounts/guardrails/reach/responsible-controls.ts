import { controls } from "../../../policy-packs/controls";
import type { GuardedAccount } from "../../../policy-packs/controls/model/guarded-account";
import { actionMatches } from "../../../policy-packs/iam/match";
import type { PolicyKind } from "../compile/compiled-policies";

type Speaks = (action: string) => boolean;

/**
 * Of the controls that a packed statement is made of, those that speak of an action: statements of many controls are
 * merged into one. All of them where none is known to, as with a policy of an older catalogue.
 */
export function responsibleControls(
  guarded: GuardedAccount,
): (kind: PolicyKind, ids: readonly string[], action: string) => readonly string[] {
  const known = new Map<string, Speaks>();
  const speaks = (kind: PolicyKind, id: string): Speaks => {
    const key = `${kind} ${id}`;
    let found = known.get(key);
    if (!found) known.set(key, (found = speaking(kind, id, guarded)));
    return found;
  };
  return (kind, ids, action) => {
    if (ids.length < 2) return ids;
    const found = ids.filter((id) => speaks(kind, id)(action));
    return found.length > 0 ? found : ids;
  };
}

function speaking(kind: PolicyKind, id: string, guarded: GuardedAccount): Speaks {
  const statements = (controls.find((control) => control.id === id)?.denied ?? [])
    .filter(({ by }) => by === kind)
    .map(({ statement }) => statement(guarded));
  return (action) =>
    statements.some(({ Action, NotAction }) =>
      Action === undefined
        ? NotAction !== undefined && !anyMatches(NotAction, action)
        : anyMatches(Action, action),
    );
}

const anyMatches = (patterns: string | readonly string[], action: string): boolean =>
  [patterns].flat().some((pattern) => actionMatches(pattern, action));
