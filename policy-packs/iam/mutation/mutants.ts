import type { StatementJson } from "../statement-json";
import { conditionMutants } from "./condition-mutants";
import { coveredByAnother, lists, textsOf, withoutEach } from "./lists";
import type { Mutant } from "./mutant";
import { patternMutants } from "./pattern-mutants";

/** Every action that a pattern matches today; without it no two patterns are taken for the same. */
export type Expand = (pattern: string) => readonly string[];

/**
 * The statement with each of its parts lost, turned round, widened or narrowed, one at a time. A test of a policy must
 * notice each of them but the equivalent ones.
 */
export const mutants = (statement: StatementJson, expand?: Expand): Mutant[] => [
  { what: "with the other effect", statement: { ...statement, Effect: other(statement.Effect) } },
  ...actionMutants(statement, expand),
  ...resourceMutants(statement),
  ...conditionMutants(statement),
];

const other = (effect: StatementJson["Effect"]) => (effect === "Deny" ? "Allow" : "Deny");

function actionMutants(statement: StatementJson, expand: Expand | undefined): Mutant[] {
  const { Action, NotAction, ...rest } = statement;
  const element = Action === undefined ? "NotAction" : "Action";
  const patterns = textsOf(Action ?? NotAction);
  const same = (one: readonly string[], two: readonly string[]) =>
    expand !== undefined && reach(expand, one) === reach(expand, two)
      ? "no other action matches today"
      : undefined;
  return [
    {
      what: `with ${element} turned round`,
      statement: { ...rest, [element === "Action" ? "NotAction" : "Action"]: patterns },
    },
    ...withoutEach(patterns).map(({ left, dropped }) => ({
      what: `without the action ${dropped}`,
      statement: { ...rest, [element]: left },
      equivalent: coveredByAnother(dropped, left, true) ?? same(patterns, left),
    })),
    ...patterns.flatMap((pattern, index) =>
      patternMutants(pattern, ":").map(({ what, pattern: changed }) => ({
        what: `with the action ${pattern} ${what}: ${changed}`,
        statement: { ...rest, [element]: patterns.with(index, changed) },
        equivalent: same(patterns, patterns.with(index, changed)),
      })),
    ),
  ];
}

const reach = (expand: Expand, patterns: readonly string[]): string =>
  [...new Set(patterns.flatMap((pattern) => expand(pattern)))].sort().join();

function resourceMutants(statement: StatementJson): Mutant[] {
  const { Resource, NotResource, ...rest } = statement;
  const element = Resource === undefined ? "NotResource" : "Resource";
  const patterns = textsOf(Resource ?? NotResource);
  if (patterns.length === 0 || patterns.includes("*")) return [];
  return [
    {
      what: `with ${element} turned round`,
      statement: { ...rest, [element === "Resource" ? "NotResource" : "Resource"]: patterns },
    },
    ...(element === "Resource" ? [{ what: "on every resource", statement: { ...rest, Resource: "*" } }] : []),
    ...withoutEach(patterns).map(({ left, dropped }) => ({
      what: `without the resource ${dropped}`,
      statement: { ...rest, [element]: left },
      equivalent: coveredByAnother(dropped, left, false),
    })),
    ...lists(patterns, "/").map(({ what, patterns: changed }) => ({
      what: `with the resource ${what}`,
      statement: { ...rest, [element]: changed },
    })),
  ];
}
