import { derived, type Held } from "./derived-keys";
import { isWild } from "./pattern";
import type { Request } from "./request";

/** A request, ready to be asked about many times. */
export interface Call {
  readonly request: Request;
  /** In lower case, as actions are compared. */
  readonly action: string;
  readonly isResourcePattern: boolean;
  /** By key in lower case; what is derived from the rest of the request is added when it is first asked for. */
  readonly context: Map<string, Held>;
}

export function callOf(request: Request): Call {
  // Half of what a wildcard stands for may be denied: it has no answer.
  if (isWild(request.action)) throw new Error(`"${request.action}" is no single action`);
  const context = new Map<string, Held>();
  const { unknownKeys, context: given = {}, resource, namesNoResource = false } = request;
  if (unknownKeys !== undefined && unknownKeys !== "others")
    for (const key of unknownKeys) context.set(key.toLowerCase(), "unknown");
  for (const key in given) {
    const value = given[key];
    if (value !== undefined) context.set(key.toLowerCase(), listed(value));
  }
  sameTime(context, "aws:currenttime", "aws:epochtime");
  sameTime(context, "aws:epochtime", "aws:currenttime");
  return {
    request,
    action: request.action.toLowerCase(),
    isResourcePattern: !namesNoResource && isWild(resource),
    context,
  };
}

function listed(value: string | readonly string[]): Held {
  if (typeof value === "string") return [value];
  return value.length === 0 ? "absent" : value;
}

/** The two keys tell the same moment, and no operator on dates minds which way it is written. */
function sameTime(context: Map<string, Held>, key: string, other: string): void {
  const value = context.get(key);
  if (value !== undefined && value !== "unknown" && !context.has(other)) context.set(other, value);
}

/** What the call has for a key that is given in lower case. */
export function held(call: Call, key: string): Held {
  let values = call.context.get(key);
  if (values === undefined) call.context.set(key, (values = unstated(call, key)));
  return values;
}

function unstated({ request, context }: Call, key: string): Held {
  const slash = key.indexOf("/");
  if (slash > 0 && context.get(`${key.slice(0, slash)}/*`) === "unknown") return "unknown";
  const values = derived(request, key);
  if (values === undefined) return request.unknownKeys === "others" ? "unknown" : "absent";
  return values;
}
