import { isDeepStrictEqual } from "node:util";
import type ts from "typescript";
import type { Compiler } from "./compiler";
import { insertedProperty } from "./inserted-property";
import { objectAt, shortText } from "./object-at";
import { Refused } from "./refused";
import { withoutParentheses } from "./resource-call";
import { nestedValue, valueText, type Spelling, type Value } from "./spelling";
import type { TextChange } from "./text-change";

export interface Setting {
  readonly path: readonly string[];
  readonly value: Value;
}

/** The changes that set a property of an object literal; none where it has the value already. */
export function setProperty(
  compiler: Compiler,
  file: ts.SourceFile,
  object: ts.ObjectLiteralExpression,
  { path, value }: Setting,
  spelling: Spelling,
  above = "",
): readonly TextChange[] {
  const [key = "", ...rest] = path;
  const name = `${above}${key}`;
  const given = propertyOf(compiler, object, key, name);
  if (given === undefined) {
    if (rest.length > 0 && object.properties.some((property) => compiler.isSpreadAssignment(property)))
      throw new Refused(`${name} may come from what is spread into the arguments`);
    return insertedProperty(compiler, file, object, { key, value: nestedValue(rest, value) }, spelling);
  }
  if (!compiler.isPropertyAssignment(given))
    throw new Refused(`${name} is computed: ${shortText(given.getText(file))}`);
  if (rest.length > 0) {
    if (isUndefined(compiler, given.initializer))
      return [replaced(file, given.initializer, nestedValue(rest, value), spelling)];
    const block = objectAt(compiler, file, given.initializer, name);
    return setProperty(compiler, file, block, { path: rest, value }, spelling, `${name}.`);
  }
  const literal = literalOf(compiler, given.initializer);
  if (literal === undefined)
    throw new Refused(`${name} is computed: ${shortText(given.initializer.getText(file))}`);
  return isDeepStrictEqual(literal.value, value) ? [] : [replaced(file, literal.node, value, spelling)];
}

const replaced = (file: ts.SourceFile, node: ts.Node, value: Value, spelling: Spelling): TextChange => ({
  start: node.getStart(file),
  end: node.getEnd(),
  text: valueText(value, spelling),
});

/** The last property of the name; what comes after it must not be able to say otherwise. */
export function propertyOf(
  compiler: Compiler,
  object: ts.ObjectLiteralExpression,
  key: string,
  name: string,
): ts.ObjectLiteralElementLike | undefined {
  const isComputed = (property: ts.ObjectLiteralElementLike) =>
    property.name !== undefined && keyOf(compiler, property.name) === undefined;
  if (object.properties.some(isComputed)) throw new Refused(`${name} may be one of the computed keys`);
  const index = object.properties.findLastIndex(
    (property) => property.name !== undefined && keyOf(compiler, property.name) === key,
  );
  if (index === -1) return undefined;
  if (object.properties.slice(index + 1).some((property) => compiler.isSpreadAssignment(property)))
    throw new Refused(`${name} may come from what is spread after it`);
  return object.properties[index];
}

function keyOf(compiler: Compiler, name: ts.PropertyName): string | undefined {
  if (compiler.isComputedPropertyName(name))
    return compiler.isStringLiteralLike(name.expression) ? name.expression.text : undefined;
  return compiler.isPrivateIdentifier(name) ? undefined : name.text;
}

interface Literal {
  /** Without what is around it, such as `as const`. */
  readonly node: ts.Expression;
  readonly value: unknown;
}

function literalOf(compiler: Compiler, expression: ts.Expression): Literal | undefined {
  const node = withoutParentheses(compiler, expression);
  const { SyntaxKind } = compiler;
  if (compiler.isStringLiteralLike(node)) return { node, value: node.text };
  if (compiler.isNumericLiteral(node)) return { node, value: Number(node.text) };
  if (node.kind === SyntaxKind.TrueKeyword) return { node, value: true };
  if (node.kind === SyntaxKind.FalseKeyword) return { node, value: false };
  if (node.kind === SyntaxKind.NullKeyword || isUndefined(compiler, node)) return { node, value: undefined };
  if (compiler.isPrefixUnaryExpression(node) && compiler.isNumericLiteral(node.operand))
    return node.operator === SyntaxKind.MinusToken
      ? { node, value: -Number(node.operand.text) }
      : node.operator === SyntaxKind.ExclamationToken
        ? { node, value: Number(node.operand.text) === 0 }
        : undefined;
  if (compiler.isArrayLiteralExpression(node)) {
    const elements = node.elements.map((element) => literalOf(compiler, element));
    return elements.every((element) => element !== undefined)
      ? { node, value: elements.map(({ value }) => value) }
      : undefined;
  }
  return undefined;
}

export const isUndefined = (compiler: Compiler, node: ts.Expression): boolean =>
  (compiler.isIdentifier(node) && node.text === "undefined") || compiler.isVoidExpression(node);
