import type { Statement } from "../document";
import type { Call } from "./terms/call";
import type { CompiledStatement, Test } from "./compiled-policy";
import { compiledCondition } from "./condition";
import { pattern, type Pattern, patternMatches, patternReaches } from "./terms/pattern";
import { principalTest } from "./principal";
import { type Text, parseText, textMeets } from "./terms/text";
import { every, not, some, type Truth } from "./terms/truth";

/** A statement with everything parsed, or what is wrong with it. */
export function compiledStatement(
  source: Statement,
  index: number,
  variables: boolean,
): CompiledStatement | { readonly problems: readonly string[] } {
  const conditions = source.conditions.map((condition) => compiledCondition(condition, variables));
  const resources = [...(source.resources ?? []), ...(source.notResources ?? [])].map((value) =>
    parseText(value, { variables, wildcards: true }),
  );
  const problems = [
    ...conditions.flatMap((one) => ("problems" in one ? one.problems : [])),
    ...resources.flatMap((one) => ("problem" in one ? [one.problem] : [])),
  ];
  if (problems.length > 0) return { problems };
  const principal = principalTest(source);
  const resource = resourceTest(source, resources as readonly Text[]);
  return {
    index,
    source,
    action: actionTest(source),
    ...(principal ? { principal } : {}),
    ...(resource ? { resource } : {}),
    conditions: conditions.filter((one) => "test" in one),
  };
}

function actionTest({ actions, notActions }: Statement): Test {
  const patterns = (actions ?? notActions ?? []).map((action) => pattern([{ wild: action.toLowerCase() }]));
  const listed = ({ action }: Call) => patterns.some((one) => patternMatches(one, action));
  return actions ? listed : (call) => !listed(call);
}

function resourceTest({ resources, notResources }: Statement, texts: readonly Text[]): Test | undefined {
  if (!resources && !notResources) return undefined;
  const negated = notResources !== undefined;
  const listed: Test = (call) => {
    const { resource } = call.request;
    const meets = (one: Pattern): Truth =>
      call.isResourcePattern ? patternReaches(one, resource, "resource") : patternMatches(one, resource);
    return some(texts, (one) => textMeets(one, call, { negated }, meets));
  };
  return negated ? (call) => not(listed(call)) : listed;
}

/** Whether a statement speaks of a call: its action, its resource, its principal and every condition. */
export function applies(statement: CompiledStatement, call: Call): Truth {
  const { action, principal, resource, conditions } = statement;
  const named = every([action, resource, principal], (test) => test?.(call) ?? true);
  if (named === false) return false;
  const met = every(conditions, ({ test }) => test(call));
  return named === true || met === false ? met : met === true ? named : [...new Set([...named, ...met])];
}
