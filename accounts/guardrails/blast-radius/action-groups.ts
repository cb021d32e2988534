import type { CompiledStatement } from "../../../policy-packs/iam/evaluation/compiled-policy";
import { covers, overlap } from "../../../policy-packs/iam/coverage";
import { rcpServices } from "../../../policy-packs/iam/evaluation/rcp-services";
import type { Statement } from "../../../policy-packs/iam/document";
import {
  actionsReached,
  allActions,
  resourceTypesOf,
  carries,
  globalServices,
  type KnownAction,
} from "../../aws-knowledge";
import { conditionKeysOf } from "../reach/condition-keys-used";

/** Actions that no policy at hand distinguishes, so that one of them can stand for all. */
export interface ActionGroup {
  readonly action: KnownAction;
  readonly actions: readonly KnownAction[];
  /** What stands for its resources: "*" where no policy looks at them. */
  readonly resources: readonly string[];
}

/** All actions of AWS in groups by the statements that speak of them and by what those can ask of them. */
export function actionGroups(statements: readonly CompiledStatement[]): readonly ActionGroup[] {
  const speaking = new Map<string, CompiledStatement[]>();
  for (const statement of statements)
    for (const { id } of reached(statement.source)) {
      const found = speaking.get(id);
      if (found) found.push(statement);
      else speaking.set(id, [statement]);
    }
  const index = new Map(statements.map((statement, number) => [statement, number]));
  const keys = new Map(statements.map((statement) => [statement, conditionKeysOf(statement.source)]));
  const groups = new Map<
    string,
    { readonly resources: readonly string[]; readonly actions: [KnownAction, ...KnownAction[]] }
  >();
  for (const action of allActions()) {
    const about = speaking.get(action.id) ?? [];
    const resources = about.some(({ source }) => looksAtResources(source))
      ? resourcesOf(
          action,
          about.flatMap(({ source }) => [...(source.resources ?? []), ...(source.notResources ?? [])]),
        )
      : ["*"];
    const asked = [...new Set(about.flatMap((statement) => keys.get(statement) ?? []))];
    const key = JSON.stringify([
      about.map((statement) => index.get(statement)),
      asked.filter((one) => carries(action, one)),
      action.resourceTypes.length === 0,
      about.some(({ source }) => looksAtResources(source)) ? resourcesDistinguished(resources, about) : "",
      globalServices.get(action.service),
      rcpServices.has(action.service),
    ]);
    const found = groups.get(key);
    if (found) found.actions.push(action);
    else groups.set(key, { resources, actions: [action] });
  }
  return [...groups.values()].map(({ resources, actions }) => ({ action: actions[0], actions, resources }));
}

/** A few hundred patterns meet a thousand kinds of resources, many thousand times. */
function remembered(of: (pattern: string, text: string) => boolean): typeof of {
  const byPattern = new Map<string, Map<string, boolean>>();
  return (pattern, text) => {
    let byText = byPattern.get(pattern);
    if (!byText) byPattern.set(pattern, (byText = new Map()));
    let found = byText.get(text);
    if (found === undefined) byText.set(text, (found = of(pattern, text)));
    return found;
  };
}

const coversAll = remembered((pattern, text) => covers({ only: pattern }, { only: text }));
const apart = remembered(distinguishes);

/** Which statements are for which of the resources: their names alone tell nothing apart. */
const resourcesDistinguished = (resources: readonly string[], about: readonly CompiledStatement[]) =>
  resources.map((resource) =>
    resource.includes("*")
      ? resource
      : about.map(({ source: { resources: given = [], notResources = [] } }) =>
          [...given, ...notResources].map((pattern) => coversAll(pattern, anyOf(resource))),
        ),
  );

const reached = ({ actions, notActions }: Statement): readonly KnownAction[] =>
  actions ? actionsReached({ actions }) : actionsReached({ notActions: notActions ?? [] });

const looksAtResources = ({ resources, notResources }: Statement): boolean =>
  notResources !== undefined || resources?.includes("*") === false;

/**
 * One of each kind of resource, with words in braces for the account's own values. Where a policy tells some of a kind
 * from others the kind itself, as a pattern: then the answer depends on which.
 */
const resourcesOf = (action: KnownAction, named: readonly string[]): readonly string[] => {
  const kinds = [...new Set(resourceTypesOf(action).map(({ arn }) => kindOf(arn)))];
  if (kinds.length === 0) return ["*"];
  return kinds.map((kind) =>
    named.some((pattern) => apart(pattern, kind)) ? kind : kind.replaceAll("*", "example0"),
  );
};

const kindOf = (arn: string): string =>
  arn
    .replace("${Partition}", "{partition}")
    .replace("${Account}", "{account}")
    .replace("${Region}", "{region}")
    .replace(/\$\{[^}]*\}/g, "*");

/** Whether a pattern matches some resources of a kind and others not. */
function distinguishes(pattern: string, kind: string): boolean {
  const any = anyOf(kind);
  if (coversAll(pattern, any)) return false;
  const [patternParts, kindParts] = [segments(pattern), segments(any)];
  // No name holds a colon, so that no wildcard reaches over one into the next part.
  return (
    patternParts.length < 6 || kindParts.every((part, index) => overlap(patternParts[index] ?? "*", part))
  );
}

const anyOf = (template: string): string => template.replace(/\{[a-z]+\}/g, "*");

const segments = (arn: string): readonly string[] => {
  const parts = arn.replace(/\$\{[^}]*\}/g, "*").split(":");
  return [...parts.slice(0, 5), ...(parts.length > 5 ? [parts.slice(5).join(":")] : [])];
};
