import { actionMatches, isLiteral } from "../../policy-packs/iam/match";
import { actionsOf, allActions, knownAction, type KnownAction } from "./actions";
import { onceEach } from "./once";

/** All actions that a pattern of an Action element matches today: none for a word that no action bears. */
export const expand = onceEach((pattern): readonly KnownAction[] => {
  if (isLiteral(pattern)) return [knownAction(pattern)].flatMap((action) => action ?? []);
  if (/^\*+(:\*+)?$/.test(pattern)) return allActions();
  const [service = ""] = pattern.split(":", 1);
  const candidates = pattern.includes(":") && isLiteral(service) ? actionsOf(service) : allActions();
  return candidates.filter(({ id }) => actionMatches(pattern, id));
});

/** All actions that a statement speaks of by its Action, or by its NotAction. */
export function actionsReached(
  given:
    | { readonly actions: readonly string[]; readonly notActions?: undefined }
    | { readonly actions?: undefined; readonly notActions: readonly string[] },
): readonly KnownAction[] {
  const named = new Set((given.actions ?? given.notActions).flatMap(expand));
  return given.actions ? [...named] : allActions().filter((action) => !named.has(action));
}
