import { createHash } from "node:crypto";
import { describedError } from "./described-error";
import type { LogFields } from "./log-fields";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const word = /^[A-Za-z]{1,60}$/;
const event = /^[a-z]{1,30}(\.[a-z-]{1,40}){0,3}$/;
const route = /^none$|^(\/[a-z0-9-]+|\/\{\w+\})+(\.json)?$/;
const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** What replaces a value that is not of its field's form: the types were got around, or a caller chose the value. */
const withheld = "[withheld]";

/** The line's fields, each only when it has the form of a code, a number or a UUID; whatever else is given is dropped. */
export function logLine(fields: LogFields & { readonly event?: string }): Readonly<Record<string, unknown>> {
  const textField = (value: unknown, form: RegExp) =>
    value === undefined ? undefined : typeof value === "string" && form.test(value) ? value : withheld;
  const number = (value: unknown) =>
    typeof value === "number" && Number.isFinite(value) ? Math.round(value * 100) / 100 : undefined;
  const line = {
    event: textField(fields.event, event),
    operationId: textField(fields.operationId, word),
    method: fields.method === undefined ? undefined : methods.has(fields.method) ? fields.method : "OTHER",
    route: textField(fields.route, route),
    status: number(fields.status),
    milliseconds: number(fields.milliseconds),
    count: number(fields.count),
    requestId: textField(fields.requestId, uuid),
    tenantId: textField(fields.tenantId, uuid),
    userId: fields.userId === undefined ? undefined : pseudonym(fields.userId),
    ids: ids(fields.ids),
    error: fields.error === undefined ? undefined : describedError(fields.error),
  };
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined));
}

/** Some issuers use mail addresses as subjects: what is no UUID is logged as a digest that can still be correlated. */
const pseudonym = (user: unknown): string =>
  typeof user !== "string"
    ? withheld
    : uuid.test(user)
      ? user
      : createHash("sha256").update(user).digest("hex").slice(0, 16);

function ids(
  given: Readonly<Record<string, unknown>> | undefined,
): Readonly<Record<string, string>> | undefined {
  if (given === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, id]) =>
      id === undefined || !word.test(name)
        ? []
        : [[name, typeof id === "string" && uuid.test(id) ? id : withheld]],
    ),
  );
}
