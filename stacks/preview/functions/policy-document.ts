import type { FunctionAnswer } from "./answer";

type Json = Record<string, unknown>;

/**
 * `aws.iam.getPolicyDocument`, which the provider computes without calling AWS. Statements of source documents come
 * first; overriding ones replace a statement of the same sid or are appended, as the provider does.
 */
const policyDocument: FunctionAnswer = (args) => {
  const statements: Json[] = [];
  const add = (given: Json) => {
    const at = statements.findIndex((known) => known.Sid !== undefined && known.Sid === given.Sid);
    if (at === -1) statements.push(given);
    else statements[at] = given;
  };
  for (const document of texts(args.sourcePolicyDocuments)) statementsOf(document).forEach(add);
  for (const given of list(args.statements)) add(statement(given as Json));
  for (const document of texts(args.overridePolicyDocuments)) statementsOf(document).forEach(add);
  const policy = {
    Version: args.version ?? "2012-10-17",
    ...(args.policyId === undefined ? {} : { Id: args.policyId }),
    Statement: statements,
  };
  return { ...args, json: policyJson(policy, 2), minifiedJson: policyJson(policy) };
};

/** The provider writes policy variables as &{...}, because ${...} would be its own interpolation. */
const policyJson = (policy: Json, indent?: number) =>
  JSON.stringify(policy, null, indent).replaceAll("&{", "${");

export const policyDocuments: Readonly<Record<string, FunctionAnswer>> = {
  "aws:iam/getPolicyDocument:getPolicyDocument": policyDocument,
};

const statement = (given: Json): Json =>
  withoutUndefined({
    Sid: given.sid,
    Effect: given.effect ?? "Allow",
    Action: single(given.actions),
    NotAction: single(given.notActions),
    Resource: single(given.resources),
    NotResource: single(given.notResources),
    Principal: principals(given.principals),
    NotPrincipal: principals(given.notPrincipals),
    Condition: conditions(given.conditions),
  });

function principals(given: unknown): unknown {
  const entries = list(given) as { type: string; identifiers: string[] }[];
  if (entries.length === 0) return undefined;
  const byType: Record<string, string[]> = {};
  for (const { type, identifiers } of entries) (byType[type] ??= []).push(...identifiers);
  if (byType["*"]?.includes("*")) return "*";
  return Object.fromEntries(Object.entries(byType).map(([type, ids]) => [type, single(ids)]));
}

function conditions(given: unknown): unknown {
  const entries = list(given) as { test: string; variable: string; values: string[] }[];
  if (entries.length === 0) return undefined;
  const byTest: Record<string, Record<string, string[]>> = {};
  for (const { test, variable, values } of entries) ((byTest[test] ??= {})[variable] ??= []).push(...values);
  return Object.fromEntries(
    Object.entries(byTest).map(([test, keys]) => [
      test,
      Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, single(values)])),
    ]),
  );
}

const statementsOf = (document: string): Json[] => list((JSON.parse(document) as Json).Statement) as Json[];

const single = (values: unknown): unknown => {
  const all = list(values);
  return all.length === 0 ? undefined : all.length === 1 ? all[0] : all;
};

const list = (value: unknown): unknown[] => (value === undefined || value === null ? [] : [value].flat());

const texts = (value: unknown): string[] =>
  list(value).filter((text): text is string => typeof text === "string" && text !== "");

const withoutUndefined = (record: Json): Json =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
