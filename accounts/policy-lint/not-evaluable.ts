import { compilePolicy } from "../../policy-packs/iam/evaluation/compile-policy";
import type { LocatedPolicy } from "../policy-file/located-policy";
import { printable } from "../text-files/problem";
import type { RuleFinding } from "./model/rule";

/** Whatever the rules miss, a policy that could not be evaluated is never called clean. */
export function notEvaluable(policy: LocatedPolicy): readonly RuleFinding[] {
  const compiled = compilePolicy(policy.json, policy.kind);
  if (!("problems" in compiled)) return [];
  return compiled.problems.map((problem) => ({
    at: placeOf(problem, policy),
    message: printable(problem),
    remedy: "Correct it: what AWS would make of it cannot be known.",
  }));
}

/** The evaluator knows no positions, but names the statement and quotes the value that it cannot take. */
function placeOf(problem: string, { id, statements, at }: LocatedPolicy): number {
  if (/ no Id$/.test(problem)) return id?.at ?? at;
  const [, number] = /^statement (\d+)/.exec(problem) ?? [];
  const statement = statements.find(({ index }) => index + 1 === Number(number));
  if (!statement) return at;
  const { actions = [], notActions = [], resources = [], notResources = [], conditions } = statement;
  const values = [
    ...actions,
    ...notActions,
    ...resources,
    ...notResources,
    ...conditions.flatMap((condition) => [condition.key, ...condition.values]),
  ];
  const named = values.find(({ value }) => value !== "" && problem.includes(`"${value}"`));
  const principal = problem.includes("rincipal")
    ? (statement.principal ?? statement.notPrincipal)
    : undefined;
  return named?.at ?? principal ?? statement.at;
}
