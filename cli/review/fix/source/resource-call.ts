import type ts from "typescript";
import type { Compiler } from "./compiler";
import { Refused } from "./refused";

/** What makes a resource in a program: `new aws.s3.Bucket(...)`, or `super(...)` of a class that extends it. */
export type ResourceCall =
  ts.NewExpression | (ts.CallExpression & { readonly expression: ts.SuperExpression });

/** The call that begins at a position, if what it makes is of the class named. */
export function resourceCall(
  compiler: Compiler,
  file: ts.SourceFile,
  position: number,
  className: string,
): ResourceCall {
  let call: ResourceCall | undefined;
  const visit = (node: ts.Node): void => {
    if (position < node.getFullStart() || position >= node.getEnd()) return;
    if (node.getStart(file) === position && isResourceCall(compiler, node)) call ??= node;
    compiler.forEachChild(node, visit);
  };
  visit(file);
  if (call === undefined) throw new Refused("no resource is made at the place that the program names");
  const made = madeClass(compiler, file, call);
  if (made !== className)
    throw new Refused(
      made === undefined
        ? `the class of what is made cannot be read from the source; it must be ${className}`
        : `${made} makes the resource, and the arguments of ${made} are its own`,
    );
  return call;
}

const isResourceCall = (compiler: Compiler, node: ts.Node): node is ResourceCall =>
  compiler.isNewExpression(node) ||
  (compiler.isCallExpression(node) && node.expression.kind === compiler.SyntaxKind.SuperKeyword);

function madeClass(compiler: Compiler, file: ts.SourceFile, call: ResourceCall): string | undefined {
  const named = compiler.isNewExpression(call) ? call.expression : superClass(compiler, call);
  const expression = named && compiler.skipPartiallyEmittedExpressions(withoutParentheses(compiler, named));
  if (expression === undefined) return undefined;
  if (compiler.isPropertyAccessExpression(expression)) return expression.name.text;
  if (
    compiler.isElementAccessExpression(expression) &&
    compiler.isStringLiteralLike(expression.argumentExpression)
  )
    return expression.argumentExpression.text;
  return compiler.isIdentifier(expression)
    ? (importedName(compiler, file, expression.text) ?? expression.text)
    : undefined;
}

function superClass(compiler: Compiler, call: ts.Node): ts.Expression | undefined {
  const heritage = compiler
    .findAncestor(call, compiler.isClassLike)
    ?.heritageClauses?.find(({ token }) => token === compiler.SyntaxKind.ExtendsKeyword);
  return heritage?.types[0]?.expression;
}

/** `Bucket` of `import { Bucket as Store } from ...` and of `const { Bucket: Store } = require(...)`. */
function importedName(compiler: Compiler, file: ts.SourceFile, local: string): string | undefined {
  let original: string | undefined;
  const visit = (node: ts.Node): void => {
    if (
      (compiler.isImportSpecifier(node) || compiler.isBindingElement(node)) &&
      compiler.isIdentifier(node.name) &&
      node.name.text === local &&
      node.propertyName !== undefined &&
      (compiler.isIdentifier(node.propertyName) || compiler.isStringLiteral(node.propertyName))
    )
      original ??= node.propertyName.text;
    compiler.forEachChild(node, visit);
  };
  visit(file);
  return original;
}

export function withoutParentheses(compiler: Compiler, expression: ts.Expression): ts.Expression {
  let inner = expression;
  while (
    compiler.isParenthesizedExpression(inner) ||
    compiler.isAsExpression(inner) ||
    compiler.isSatisfiesExpression(inner) ||
    compiler.isNonNullExpression(inner) ||
    compiler.isTypeAssertionExpression(inner)
  )
    inner = inner.expression;
  return inner;
}
