import * as ts from "typescript";
import { shortened, type Replacement } from "./mutant";

const operators: Readonly<Record<string, readonly string[]>> = {
  "===": ["!=="],
  "!==": ["==="],
  "<": ["<=", ">="],
  "<=": ["<", ">"],
  ">": [">=", "<="],
  ">=": [">", "<"],
  "&&": ["||"],
  "||": ["&&"],
  "+": ["-"],
  "-": ["+"],
};

/** The mistakes in a comparison or a combination of values, in a condition and in what depends on it. */
export function expressionMutants(node: ts.Node): Replacement[] {
  if (ts.isBinaryExpression(node)) return binaryMutants(node);
  if (ts.isConditionalExpression(node))
    return [
      {
        node,
        by: `(!(${node.condition.getText()}) ? ${node.whenTrue.getText()} : ${node.whenFalse.getText()})`,
        what: `the opposite of ${shortened(node.condition.getText())} ?`,
      },
    ];
  if (ts.isIfStatement(node)) return ifMutants(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ node, by: node.operand.getText() }];
  return [];
}

function binaryMutants(node: ts.BinaryExpression): Replacement[] {
  const [left, operator, right] = [node.left.getText(), node.operatorToken.getText(), node.right.getText()];
  // A table's entry by type, `table[type] ?? []`, has its default for the compiler alone.
  if (operator === "??") return ts.isElementAccessExpression(node.left) ? [] : [{ node, by: left }];
  return (operators[operator] ?? []).map((by) => ({
    node,
    by: `((${left}) ${by} (${right}))`,
    what: `${operator} -> ${by} in ${shortened(node.getText())}`,
  }));
}

function ifMutants(node: ts.IfStatement): Replacement[] {
  const condition = node.expression.getText();
  const negated = { node: node.expression, by: `!(${condition})`, what: `if not ${shortened(condition)}` };
  return node.elseStatement !== undefined
    ? [negated]
    : [negated, { node, by: ";", what: `without ${shortened(node.getText())}` }];
}
