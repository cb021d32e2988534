import { callOf } from "../../../policy-packs/iam/evaluation/terms/call";
import type { CompiledStatement } from "../../../policy-packs/iam/evaluation/compiled-policy";
import { matches } from "../../../policy-packs/iam/match";
import type { KnownAction } from "../../aws-knowledge";
import { conditionKeysOf } from "../reach/condition-keys-used";
import { isOpen } from "../reach/unknown-keys";
import { eventKey, type EventKey } from "./event-keys";

/** What of a call the policies look at when it is for a certain action. */
export interface Relevance {
  /** The same text for actions of which the same statements speak. */
  readonly statements: string;
  /** No policy denies it, whatever the caller. */
  readonly nothing: boolean;
  /** Text that is the same for resources between which no policy tells. */
  readonly resource: (resource: string) => string;
  /** Keys, in lower case, that a call for this action can carry and that only the event itself can tell. */
  readonly keys: readonly { readonly key: string; readonly read: EventKey }[];
}

/** By action; events repeat a few hundred of them. */
export function actionRelevance(
  statements: readonly CompiledStatement[],
  opens: boolean,
): (action: string, known: KnownAction | undefined) => Relevance {
  const found = new Map<string, Relevance>();
  return (action, known) => {
    let one = found.get(action);
    if (!one) {
      if (found.size >= 50_000) found.clear();
      found.set(action, (one = relevance(action, known, statements, opens)));
    }
    return one;
  };
}

function relevance(
  action: string,
  known: KnownAction | undefined,
  statements: readonly CompiledStatement[],
  opens: boolean,
): Relevance {
  const call = callOf({ caller: { type: "anonymous" }, action, resource: "*" });
  const speaking = statements.filter((statement) => statement.action(call) !== false);
  const about = speaking.map(({ source }) => source);
  const keys = [...new Set(about.flatMap(conditionKeysOf))].filter((key) => isOpen(key, known));
  return {
    statements: speaking.map((statement) => statements.indexOf(statement)).join(),
    nothing: opens && about.every(({ effect }) => effect === "Allow"),
    resource: apart([
      ...new Set(about.flatMap(({ resources = [], notResources = [] }) => [...resources, ...notResources])),
    ]),
    keys: keys.map((key) => ({ key, read: eventKey(key) ?? untold })),
  };
}

const untold: EventKey = () => undefined;

/** Which of the patterns match; a pattern with a variable may match differently for each caller, so that each counts. */
function apart(patterns: readonly string[]): Relevance["resource"] {
  const telling = patterns.filter((pattern) => pattern !== "*");
  if (telling.length === 0) return () => "";
  if (telling.some((pattern) => pattern.includes("${"))) return (resource) => resource;
  return (resource) =>
    /[*?]/.test(resource)
      ? resource
      : telling.map((pattern) => (matches(pattern, resource) ? "1" : "0")).join("");
}
