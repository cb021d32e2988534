import { knownAction, type KnownAction } from "../../aws-knowledge";
import { actionsOfOperation, methodOfOperation, neverDenied, prefixOfSource } from "./action-names";

/** The actions that IAM weighs for an event of this source and name. */
export interface EventActions {
  /** All that may have been asked for. */
  readonly ids: readonly string[];
  /** What the reference says of each; undefined for one that it does not have. */
  readonly known: readonly (KnownAction | undefined)[];
  /** No policy refuses it, whatever it says. */
  readonly neverDenied: boolean;
  /** The action is unknown: it may be one of that name, or any of the service. */
  readonly guessed: boolean;
}

export function eventActions(source: string, name: string): EventActions {
  const prefix = prefixOf(source);
  const ids = actionIds(prefix, name);
  const known = ids.map(knownAction);
  if (known.some((one) => one === undefined))
    return { ids: [`${prefix}:${name}`], known: [undefined], neverDenied: false, guessed: true };
  return {
    ids: known.map((one, index) => one?.id ?? ids[index] ?? ""),
    known,
    neverDenied: ids.every((id) => neverDenied.has(id)),
    guessed: false,
  };
}

function prefixOf(source: string): string {
  const host = source.replace(/\.amazonaws\.com(?:\.cn)?$/, "");
  return prefixOfSource[host] ?? host.split(".")[0] ?? host;
}

function actionIds(prefix: string, name: string): readonly string[] {
  const operation = name.replace(/(?:20\d{6}|20\d\d_\d\d_\d\d)(?:v\d+)?$/, "");
  if (prefix === "apigateway") {
    const method = methodOfOperation.find(([pattern]) => pattern.test(operation))?.[1];
    return method === undefined ? [`${prefix}:${operation}`] : [`${prefix}:${method}`];
  }
  // An action that bears the very name needs no translation, whatever the table says of older ones.
  const translated = actionsOfOperation[prefix]?.[operation];
  return (translated ?? [operation]).map((action) => `${prefix}:${action}`);
}
