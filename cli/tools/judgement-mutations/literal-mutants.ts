import * as ts from "typescript";
import { shortened, type Replacement } from "./mutant";

/** The mistakes in a value that is written down: another one, an element or a property left out, an anchor forgotten. */
export function literalMutants(node: ts.Node): Replacement[] {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ node, by: "false", what: inParent(node, "false") }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ node, by: "true", what: inParent(node, "true") }];
  if (ts.isNumericLiteral(node))
    return (node.text === "0" ? [1] : [1, -1]).map((step) => ({
      node,
      by: `(${String(Number(node.text) + step)})`,
      what: inParent(node, String(Number(node.text) + step)),
    }));
  if (ts.isStringLiteral(node))
    return isLeftAlone(node) ? [] : [{ node, by: JSON.stringify(`${node.text}~`) }];
  if (ts.isRegularExpressionLiteral(node)) return patternMutants(node);
  if (ts.isArrayLiteralExpression(node)) return withoutEach(node, node.elements, ["[", "]"]);
  if (ts.isObjectLiteralExpression(node)) return withoutEach(node, node.properties, ["({", "})"]);
  return [];
}

/** Whose arguments, by place, only say what is wrong. */
const messageArguments: Readonly<Record<string, readonly number[]>> = {
  admitsNamedCallers: [1],
  anyOf: [0],
  hasMembers: [1],
  hasSatellite: [1],
  inSome: [2],
  isInRegion: [2],
  isSet: [1],
  matches: [2],
  matchesNot: [2],
  parameterIs: [2],
  parameterIsNot: [2],
  UnknownValue: [0, 1],
};

/** A text for readers, the name of a property in an object, or one that another mistake is about. */
function isLeftAlone(node: ts.StringLiteral): boolean {
  const { parent, text } = node;
  if (text.includes(" ")) return true;
  // An element of a list is left out, and a default dropped, which says more than another text.
  if (ts.isArrayLiteralExpression(parent)) return true;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken)
    return true;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true;
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false;
  return (
    messageArguments[parent.expression.getText()]?.includes(parent.arguments?.indexOf(node) ?? -1) === true
  );
}

function patternMutants(node: ts.RegularExpressionLiteral): Replacement[] {
  const [, pattern = "", flags = ""] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
  return [
    ...(pattern.startsWith("^") ? [`/${pattern.slice(1) || "(?:)"}/${flags}`] : []),
    ...(pattern.endsWith("$") ? [`/${pattern.slice(0, -1) || "(?:)"}/${flags}`] : []),
    ...(flags.includes("i") ? [`/${pattern}/${flags.replace("i", "")}`] : []),
  ].map((by) => ({ node, by }));
}

const holdsMessage = (property: ts.Node): boolean =>
  ts.isPropertyAssignment(property) &&
  (ts.isTemplateExpression(property.initializer) ||
    (ts.isStringLiteral(property.initializer) && property.initializer.text.includes(" ")));

const withoutEach = (
  node: ts.Node,
  parts: readonly ts.Node[],
  [open, close]: readonly [string, string],
): Replacement[] =>
  parts
    .filter((part) => !holdsMessage(part))
    .map((part) => ({
      node,
      by: `${open}${parts
        .filter((other) => other !== part)
        .map((other) => other.getText())
        .join(", ")}${close}`,
      what: `without ${shortened(part.getText())}`,
    }));

const inParent = ({ parent }: ts.Node, by: string): string => `${by} in ${shortened(parent.getText())}`;
