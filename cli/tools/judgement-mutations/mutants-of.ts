import * as ts from "typescript";
import { callMutants } from "./call-mutants";
import { expressionMutants } from "./expression-mutants";
import type { JudgementSource } from "./judgement-source";
import { literalMutants } from "./literal-mutants";
import { mutantOf, type Mutant } from "./mutant";

/** Every small mistake in what judges. */
export function mutantsOf({ declarations, judgements }: JudgementSource): Mutant[] {
  const mutants: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    // What a fix writes is no judgement: it has tests of its own.
    if (ts.isCallExpression(node) && node.expression.getText() === "fixedBy") {
      if (node.arguments[0]) visit(node.arguments[0]);
      return;
    }
    const calls = ts.isCallExpression(node) ? callMutants(node) : [];
    mutants.push(...[...calls, ...expressionMutants(node), ...literalMutants(node)].map(mutantOf));
    ts.forEachChild(node, visit);
  };
  for (const declaration of declarations) visit(declaration);
  for (const { value } of judgements) visit(value);
  return mutants;
}
