import { compilePolicy } from "../../../policy-packs/iam/evaluation/compile-policy";
import { decide } from "../../../policy-packs/iam/evaluation/decide";
import type { Policies } from "../../../policy-packs/iam/evaluation/policies";
import type { Request } from "../../../policy-packs/iam/evaluation/terms/request";
import type { StatementJson } from "../../../policy-packs/iam/statement-json";
import type { AttachedDocument } from "../reach/attached-policies";

type Conditions = NonNullable<StatementJson["Condition"]>;

interface Change {
  readonly text: string;
  readonly statement: StatementJson | undefined;
}

/** Calls that one statement of a document stops, with the policies that bear on each. */
export interface StoppedCalls {
  readonly document: AttachedDocument;
  readonly index: number;
  /** Patterns that exempt the callers, where they are roles. */
  readonly arns: readonly string[];
  readonly calls: readonly { readonly request: Request; readonly policies: Policies }[];
}

/** The smallest of a few changes to the statement after which it stops none of the calls any more. */
export function smallestFix({ document, index, arns, calls }: StoppedCalls): string {
  const policy = JSON.parse(document.content) as {
    readonly Statement: StatementJson | readonly StatementJson[];
  };
  const statements = [policy.Statement].flat() as readonly StatementJson[];
  const statement = statements[index];
  if (!statement) throw new Error(`${document.name} has no statement ${String(index)}`);
  const helps = ({ statement: changed }: Change): boolean => {
    // RCPs allow by themselves whatever they do not deny.
    const allowed = document.kind === "scp" ? [{ Effect: "Allow", Action: "*", Resource: "*" }] : [];
    const Statement = [...allowed, ...(changed ? [changed] : [])];
    const compiled = compilePolicy({ Version: "2012-10-17", Statement }, document.kind);
    if ("problems" in compiled) return false;
    const level = { target: "", policies: [{ name: document.name, policy: compiled.policy }] };
    return calls.every(({ request }) => decide(request, { [document.kind]: [level] }).answer === "allow");
  };
  const found = changes(
    statement,
    arns,
    calls.map(({ request }) => request),
  ).find(helps);
  return found?.text ?? "leave the statement out";
}

/** From what changes least to what changes most. */
function changes(statement: StatementJson, arns: readonly string[], requests: readonly Request[]): Change[] {
  const actions = [...new Set(requests.map(({ action }) => action))];
  const services = requests.every(({ caller }) => caller.type === "service");
  return [
    ...missingRegions(statement, requests),
    ...(arns.length > 0 ? exempting(statement, arns) : []),
    ...(services ? sparingServices(statement) : []),
    ...withoutActions(statement, actions),
  ];
}

/** A Region in which an account works is missing from those that are let through. */
function missingRegions(statement: StatementJson, requests: readonly Request[]): Change[] {
  const regions = [...new Set(requests.flatMap(({ context }) => context?.["aws:RequestedRegion"] ?? []))];
  return Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.keys(keys)
      .filter((key) => key.toLowerCase() === "aws:requestedregion" && /^StringNot/.test(operator))
      .map((key) => ({
        text: `add ${regions.join(", ")} to the Regions that it allows (${key})`,
        statement: extended(statement, operator, key, regions),
      })),
  );
}

/** Into the list of roles that the statement spares already, else into a new one. */
function exempting(statement: StatementJson, arns: readonly string[]): Change[] {
  const negated = Object.entries(statement.Condition ?? {}).flatMap(([operator, keys]) =>
    Object.keys(keys)
      .filter((key) => key.toLowerCase() === "aws:principalarn" && /^(?:Arn|String)Not/.test(operator))
      .map((key) => ({ operator, key })),
  );
  const [place] = negated;
  if (place)
    return [
      {
        text: `add ${arns.join(", ")} to the roles that it exempts (${place.operator} ${place.key})`,
        statement: extended(statement, place.operator, place.key, arns),
      },
    ];
  return [
    {
      text: `exempt the role: add the condition ArnNotLike aws:PrincipalArn ${arns.join(", ")}`,
      statement: extended(statement, "ArnNotLike", "aws:PrincipalArn", arns),
    },
  ];
}

/** Those that do not tell for whom they call, where the statement asks for that, else all. */
function sparingServices(statement: StatementJson): Change[] {
  const keys = Object.values(statement.Condition ?? {}).flatMap(Object.keys);
  const asked = keys.filter((key) => /^aws:Source(?:Arn|Account|OrgID|OrgPaths)$/i.test(key));
  return [
    ...asked.map((key) => ({
      text: `exempt services that do not say for whom they call: add the condition Null ${key} false`,
      statement: extended(statement, "Null", key, ["false"]),
    })),
    ...(keys.some((key) => /^aws:PrincipalIsAWSService$/i.test(key))
      ? []
      : [
          {
            text: "exempt AWS services: add the condition BoolIfExists aws:PrincipalIsAWSService false",
            statement: extended(statement, "BoolIfExists", "aws:PrincipalIsAWSService", ["false"]),
          },
        ]),
  ];
}

function withoutActions(statement: StatementJson, actions: readonly string[]): Change[] {
  if (statement.NotAction !== undefined)
    return [
      {
        text: `add ${actions.join(", ")} to its NotAction`,
        statement: { ...statement, NotAction: [statement.NotAction, actions].flat() },
      },
    ];
  const named = new Set(actions.map((action) => action.toLowerCase()));
  const left = [statement.Action ?? []].flat().filter((action) => !named.has(action.toLowerCase()));
  return left.length === 0
    ? []
    : [{ text: `take ${actions.join(", ")} out of its Action`, statement: { ...statement, Action: left } }];
}

function extended(
  statement: StatementJson,
  operator: string,
  key: string,
  values: readonly string[],
): StatementJson {
  const keys = statement.Condition?.[operator] ?? {};
  const added = [...new Set([keys[key] ?? [], values].flat())];
  const Condition: Conditions = { ...statement.Condition, [operator]: { ...keys, [key]: added } };
  return { ...statement, Condition };
}
