import * as ts from "typescript";

/** The part of a control's file that judges: the pieces of text that its judgements reach, in their order. */
export interface JudgementSource {
  readonly file: ts.SourceFile;
  /** Imports, which are kept as they are. */
  readonly imports: readonly ts.Node[];
  /** Top-level declarations that the judgements reach. */
  readonly declarations: readonly ts.Node[];
  /** The judgements themselves, by the control's property. */
  readonly judgements: readonly { readonly name: string; readonly value: ts.Expression }[];
}

const judging = ["planned", "deployed"];

/** Undefined when the control judges nothing in its own file. */
export function judgementSource(name: string, text: string): JudgementSource | undefined {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const judgements = file.statements.flatMap((statement) =>
    isExported(statement) ? judgementsOf(statement) : [],
  );
  if (judgements.length === 0) return undefined;
  const declared = new Map(
    file.statements.flatMap((statement) =>
      namesOf(statement).map((declares) => [declares, statement] as const),
    ),
  );
  const reached = new Set<ts.Node>();
  const reach = (node: ts.Node): void => {
    const statement = ts.isIdentifier(node) && isReference(node) ? declared.get(node.text) : undefined;
    if (statement !== undefined && !reached.has(statement) && judgementsOf(statement).length === 0) {
      reached.add(statement);
      reach(statement);
    }
    ts.forEachChild(node, reach);
  };
  for (const { value } of judgements) reach(value);
  return {
    file,
    imports: file.statements.filter(ts.isImportDeclaration),
    declarations: file.statements.filter((statement) => reached.has(statement)),
    judgements,
  };
}

/** Whether an identifier is read as a top-level name: no property's name, and no parameter or variable of a function. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  for (let scope: ts.Node = parent; !ts.isSourceFile(scope); scope = scope.parent)
    if (localNames(scope).includes(node.text)) return false;
  return true;
}

function localNames(scope: ts.Node): string[] {
  if (ts.isFunctionLike(scope)) return scope.parameters.flatMap(({ name }) => boundNames(name));
  if (!ts.isBlock(scope)) return [];
  return scope.statements.flatMap(namesOf);
}

const isExported = (statement: ts.Statement): boolean =>
  ts.isVariableStatement(statement) &&
  statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

function judgementsOf(statement: ts.Statement): JudgementSource["judgements"] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ initializer }) => {
    const given = initializer && ts.isCallExpression(initializer) ? initializer.arguments[0] : initializer;
    if (given === undefined || !ts.isObjectLiteralExpression(given)) return [];
    const isControl = given.properties.some((property) => property.name?.getText() === "severity");
    return !isControl
      ? []
      : given.properties.flatMap((property) => {
          const name = property.name?.getText() ?? "";
          if (!judging.includes(name)) return [];
          if (ts.isShorthandPropertyAssignment(property)) return [{ name, value: property.name }];
          return ts.isPropertyAssignment(property) ? [{ name, value: property.initializer }] : [];
        });
  });
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => boundNames(name));
  return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
}

const boundNames = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : boundNames(element.name)));
