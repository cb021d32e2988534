import type ts from "typescript";
import type { Compiler } from "./compiler";
import { Refused } from "./refused";
import { withoutParentheses } from "./resource-call";

/** The object literal that an expression is: written there, or as a constant of the same file. */
export function objectAt(
  compiler: Compiler,
  file: ts.SourceFile,
  expression: ts.Expression,
  what: string,
): ts.ObjectLiteralExpression {
  const inner = withoutParentheses(compiler, expression);
  if (compiler.isObjectLiteralExpression(inner)) return inner;
  if (compiler.isArrayLiteralExpression(inner)) {
    const [only] = inner.elements;
    if (only && inner.elements.length === 1 && !compiler.isSpreadElement(only))
      return objectAt(compiler, file, only, what);
    throw new Refused(`${what} is a list, and which element to change is not clear`);
  }
  if (compiler.isIdentifier(inner)) return constantObject(compiler, file, inner, what);
  throw new Refused(`${what} is computed: ${shortText(inner.getText(file))}`);
}

function constantObject(
  compiler: Compiler,
  file: ts.SourceFile,
  name: ts.Identifier,
  what: string,
): ts.ObjectLiteralExpression {
  const declaration = declarationOf(compiler, name);
  const isConstant =
    declaration !== undefined &&
    compiler.isVariableDeclaration(declaration) &&
    compiler.isIdentifier(declaration.name) &&
    (declaration.parent.flags & compiler.NodeFlags.Const) !== 0;
  const initializer = isConstant
    ? declaration.initializer && withoutParentheses(compiler, declaration.initializer)
    : undefined;
  if (initializer && compiler.isObjectLiteralExpression(initializer)) return initializer;
  throw new Refused(`${what} comes from ${name.text}, which is no constant object of this file`);
}

/** The innermost declaration of a name around its use. */
function declarationOf(compiler: Compiler, name: ts.Identifier): ts.Node | undefined {
  const declared = (scope: ts.Node) => declaredIn(compiler, scope, name.text);
  const scope = compiler.findAncestor(name.parent, (one) => declared(one) !== undefined);
  return scope && declared(scope);
}

function declaredIn(compiler: Compiler, scope: ts.Node, name: string): ts.Node | undefined {
  const variables: ts.Node[] = [];
  if (compiler.isFunctionLike(scope)) variables.push(...scope.parameters);
  if (compiler.isBlock(scope) || compiler.isSourceFile(scope) || compiler.isModuleBlock(scope))
    for (const statement of scope.statements) {
      if (compiler.isVariableStatement(statement)) variables.push(...statement.declarationList.declarations);
      else if (isNamed(compiler, statement, name)) return statement;
    }
  if (
    (compiler.isForStatement(scope) ||
      compiler.isForOfStatement(scope) ||
      compiler.isForInStatement(scope)) &&
    scope.initializer &&
    compiler.isVariableDeclarationList(scope.initializer)
  )
    variables.push(...scope.initializer.declarations);
  return variables.find((variable) => binds(compiler, (variable as ts.VariableDeclaration).name, name));
}

const isNamed = (compiler: Compiler, statement: ts.Statement, name: string): boolean =>
  (compiler.isFunctionDeclaration(statement) || compiler.isClassDeclaration(statement)) &&
  statement.name?.text === name;

const binds = (compiler: Compiler, bound: ts.BindingName, name: string): boolean =>
  compiler.isIdentifier(bound)
    ? bound.text === name
    : bound.elements.some(
        (element) => compiler.isBindingElement(element) && binds(compiler, element.name, name),
      );

/** A computed value as a message shows it. */
export const shortText = (text: string): string => {
  const line = text.replace(/\s+/g, " ");
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
};
