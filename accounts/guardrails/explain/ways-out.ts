import { callOf } from "../../../policy-packs/iam/evaluation/terms/call";
import type {
  CompiledCondition,
  CompiledStatement,
} from "../../../policy-packs/iam/evaluation/compiled-policy";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import { applies } from "../../../policy-packs/iam/evaluation/statement";

/** Something that would have to be different for a statement to let a call through. */
export interface WayOut {
  readonly text: string;
  /** The condition key that it is about. */
  readonly key?: string;
  /** Whether it was tried and found to help; what cannot be tried follows from the condition alone. */
  readonly tried: boolean;
}

/**
 * What of a call would have to be different for a statement that denies it not to: each of its conditions is a way out,
 * for a statement denies only where all are met. Ways that were tried and do not help are left out.
 */
export const waysOut = (statement: CompiledStatement, request: Request): WayOut[] =>
  [
    ...statement.conditions
      .filter(({ key }) => !whatCallerIs.test(key))
      .flatMap((condition) => byCondition(condition, statement, request)),
    ...(request.resource === "*" ? [] : byResource(statement)),
  ].sort((a, b) => Number(isOfCaller(a)) - Number(isOfCaller(b)));

/** No caller can choose to be an AWS service. */
const whatCallerIs = /^aws:principal(?:isawsservice|type|servicename|servicenameslist)$/i;

/** To be somebody else is the last resort. */
const isOfCaller = ({ key }: WayOut): boolean => key !== undefined && /^aws:(?:principal|user)/i.test(key);

const meansOfResource = (patterns: readonly string[]) => patterns.filter((pattern) => pattern !== "*");

function byResource({ source: { resources = [], notResources = [] } }: CompiledStatement): WayOut[] {
  const named = meansOfResource(resources);
  if (notResources.length > 0)
    return [{ text: `use a resource that matches ${list(notResources, "or")}`, tried: false }];
  return named.length === resources.length && named.length > 0
    ? [{ text: `use a resource that does not match ${list(named, "or")}`, tried: false }]
    : [];
}

function byCondition(condition: CompiledCondition, statement: CompiledStatement, request: Request): WayOut[] {
  const { key } = condition;
  const sample = sampleFor(condition);
  if (sample === undefined) return [{ text: inWords(condition), key, tried: false }];
  const helps = applies(statement, callOf(changed(request, key, sample))) === false;
  return helps ? [{ text: inWords(condition), key, tried: true }] : [];
}

const parts = (operator: string) => {
  const [, set, base = "", ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/.exec(operator) ?? [];
  return { set, base, ifExists: ifExists !== undefined };
};

/** Stands for a key that the call does not carry. */
const absent = Symbol("absent");

/** A value under which the condition should not be met; undefined where none can be made up. */
function sampleFor({ operator, key, values }: CompiledCondition): string | typeof absent | undefined {
  const { base } = parts(operator);
  const [first] = values;
  if (first === undefined || first.includes("${")) return undefined;
  // A caller cannot be exchanged for another without changing all else that is known of it.
  if (/^aws:(?:principal|user)/i.test(key)) return undefined;
  if (base === "Null") return first.toLowerCase() === "true" ? "something" : absent;
  if (base === "Bool") return first.toLowerCase() === "true" ? "false" : "true";
  if (/^(?:String|Arn)Not/.test(base)) return first.replaceAll("*", "x").replaceAll("?", "x");
  if (/^(?:String|Arn)(?:Equals|Like)/.test(base) && !values.includes("*")) return "something-else";
  return undefined;
}

function changed(request: Request, key: string, value: string | typeof absent): Request {
  const same = (other: string) => other.toLowerCase() === key.toLowerCase();
  const context = Object.fromEntries(Object.entries(request.context ?? {}).filter(([name]) => !same(name)));
  const { unknownKeys } = request;
  return {
    ...request,
    ...(Array.isArray(unknownKeys) && { unknownKeys: unknownKeys.filter((name: string) => !same(name)) }),
    context: value === absent ? { ...context, [key]: [] } : { ...context, [key]: value },
  };
}

/** What to do so that a condition is not met. */
function inWords({ operator, key, values }: CompiledCondition): string {
  const { base } = parts(operator);
  const name = key.toLowerCase();
  const negated = base.includes("Not") && base !== "NotIpAddress";
  if (name === "aws:requestedregion")
    return negated
      ? `call it in ${list(values, "or")}`
      : `call it in another Region than ${list(values, "or")}`;
  if (name === "aws:principalarn")
    return negated ? `be ${list(values, "or")}` : `be somebody else than ${list(values, "or")}`;
  if (name === "aws:securetransport") return "call it over TLS";
  if (base === "Null") return values[0]?.toLowerCase() === "true" ? `send ${key}` : `leave ${key} out`;
  if (base === "Bool") return `have ${key} ${values[0]?.toLowerCase() === "true" ? "false" : "true"}`;
  if (base === "NotIpAddress") return `call from ${list(values, "or")} (${key})`;
  if (base === "IpAddress") return `call from another address than ${list(values, "or")} (${key})`;
  const [, order] =
    /^(?:Numeric|Date)(LessThan|LessThanEquals|GreaterThan|GreaterThanEquals)$/.exec(base) ?? [];
  if (order !== undefined) return `have ${key} ${opposites[order] ?? "other than"} ${list(values, "or")}`;
  return negated
    ? `have ${key} be ${list(values, "or")}`
    : `have ${key} be something else than ${list(values, "or")}`;
}

const opposites: Readonly<Record<string, string>> = {
  LessThan: "at least",
  LessThanEquals: "above",
  GreaterThan: "at most",
  GreaterThanEquals: "below",
};

const most = 6;

function list(values: readonly string[], word: "or" | "and"): string {
  const shown = values.length > most ? [...values.slice(0, most), `${values.length - most} more`] : values;
  return shown.length < 2
    ? shown.join("")
    : `${shown.slice(0, -1).join(", ")} ${values.length > most ? "and" : word} ${shown.at(-1) ?? ""}`;
}
