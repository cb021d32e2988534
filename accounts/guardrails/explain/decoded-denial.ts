import type { Denial } from "./denial";

type Json = Readonly<Record<string, unknown>>;

/** What `aws sts decode-authorization-message` makes of an encoded message; undefined where this is something else. */
export function decodedDenial(value: object): Denial | undefined {
  const decoded = value as Json;
  if (decoded.allowed !== false) return undefined;
  const call = object(decoded.context);
  const matched = items(decoded.matchedStatements);
  const resource = stringOrNone(call.resource);
  const action = stringOrNone(call.action);
  const principal = stringOrNone(object(call.principal).arn);
  return {
    ...(principal !== undefined && { principal }),
    ...(action !== undefined && { action: withService(action, matched, resource) }),
    ...(resource !== undefined && { resource }),
    denied: decoded.explicitDeny === true ? "explicit" : "implicit",
    statements: matched
      .flatMap(({ statementId }) => stringOrNone(statementId) ?? [])
      .filter((sid) => sid !== ""),
    context: Object.fromEntries(
      items(call.conditions).flatMap(({ key, values }) =>
        typeof key === "string"
          ? [[key, items(values).flatMap(({ value: one }) => stringOrNone(one) ?? [])]]
          : [],
      ),
    ),
  };
}

/** Some messages name the operation alone: the statement that matched, or the resource, tells whose it is. */
function withService(action: string, matched: readonly Json[], resource: string | undefined): string {
  if (action.includes(":")) return action;
  const named = matched
    .flatMap(({ actions }) => items(actions))
    .flatMap(({ value }) => stringOrNone(value) ?? [])
    .find((one) => one.toLowerCase().endsWith(`:${action.toLowerCase()}`));
  const service = resource?.split(":")[2];
  return named ?? (service === undefined ? action : `${service}:${action}`);
}

const object = (value: unknown): Json => (typeof value === "object" && value !== null ? (value as Json) : {});

const stringOrNone = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const items = (value: unknown): readonly Json[] => {
  const { items: list } = object(value);
  return Array.isArray(list) ? list.map(object) : [];
};
