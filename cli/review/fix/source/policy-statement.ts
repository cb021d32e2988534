import type ts from "typescript";
import type { Compiler } from "./compiler";
import { appendedItem } from "./inserted-property";
import { objectAt, shortText } from "./object-at";
import { Refused } from "./refused";
import { withoutParentheses } from "./resource-call";
import { propertyOf } from "./set-property";
import { keyText, valueText, type Spelling, type Value } from "./spelling";
import type { TextChange } from "./text-change";

/** A statement that a policy is to have besides those that it has, about the resource that the policy refers to. */
export interface StatementToAdd {
  /** The property of the policy's resource that refers to what the policy is about. */
  readonly refersBy: string;
  readonly statement: Readonly<Record<string, Value>>;
}

/** The changes that write a statement at the end of a policy document in the arguments of its resource. */
export function addedPolicyStatement(
  compiler: Compiler,
  file: ts.SourceFile,
  args: ts.ObjectLiteralExpression,
  { refersBy, statement }: StatementToAdd,
  spelling: Spelling,
): readonly TextChange[] {
  const of = initializerOf(compiler, file, args, refersBy);
  const document = documentOf(compiler, file, initializerOf(compiler, file, args, "policy"), of);
  const statements = withoutParentheses(
    compiler,
    initializerOf(compiler, file, document.object, "Statement"),
  );
  if (!compiler.isArrayLiteralExpression(statements))
    throw new Refused(`Statement is no list: ${shortText(statements.getText(file))}`);
  const lines = [
    "{",
    ...[
      ...Object.entries(statement).map(
        ([key, value]) => `${keyText(key, spelling)}: ${valueText(value, spelling)}`,
      ),
      `Resource: [${document.resources.join(", ")}]`,
    ].map((line) => `  ${line},`),
    "}",
  ];
  return appendedItem(file, statements, statements.elements, lines, spelling);
}

/** A new policy of that statement alone, as an expression; `reference` is the resource that it is about. */
export function newPolicy(
  reference: string,
  statement: Readonly<Record<string, Value>>,
  spelling: Spelling,
): string {
  const version = valueText("2012-10-17", spelling);
  const inner = valueText(statement, spelling).slice(2, -2);
  return `${reference}.arn.apply((arn) => JSON.stringify({ Version: ${version}, Statement: [{ ${inner}, Resource: [arn, \`\${arn}/*\`] }] }))`;
}

interface Document {
  readonly object: ts.ObjectLiteralExpression;
  /** The resource and all in it, as expressions that may be written into the document. */
  readonly resources: readonly [string, string];
}

/** The document that is an object, or JSON text of one in one of the ways in which programs write it. */
function documentOf(
  compiler: Compiler,
  file: ts.SourceFile,
  policy: ts.Expression,
  of: ts.Expression,
): Document {
  const expression = withoutParentheses(compiler, policy);
  if (!compiler.isCallExpression(expression)) {
    const arn = arnOf(compiler, file, of);
    const object = objectAt(compiler, file, expression, "policy");
    return { object, resources: [arn, `${arn}.apply((arn) => \`\${arn}/*\`)`] };
  }
  const { expression: callee, arguments: given } = expression;
  const [first] = given;
  if (compiler.isPropertyAccessExpression(callee) && first) {
    if (callee.name.text === "jsonStringify") {
      const arn = arnOf(compiler, file, of);
      const name = callee.expression.getText(file);
      const object = objectAt(compiler, file, first, "the policy document");
      return { object, resources: [arn, `${name}.interpolate\`\${${arn}}/*\``] };
    }
    const inner = callee.name.text === "apply" ? jsonOf(compiler, file, first) : undefined;
    const isOfArn = callee.expression.getText(file) === `${baseOf(compiler, file, of) ?? ""}.arn`;
    if (inner && isOfArn) return inner;
  }
  throw new Refused(`policy is computed: ${shortText(expression.getText(file))}`);
}

/** `(arn) => JSON.stringify({ ... })` */
function jsonOf(compiler: Compiler, file: ts.SourceFile, callback: ts.Expression): Document | undefined {
  if (!compiler.isArrowFunction(callback) || !compiler.isCallExpression(callback.body)) return undefined;
  const [parameter] = callback.parameters;
  const [value] = callback.body.arguments;
  if (callback.body.expression.getText(file) !== "JSON.stringify" || !value || !parameter) return undefined;
  if (!compiler.isIdentifier(parameter.name)) return undefined;
  const { text: arn } = parameter.name;
  return {
    object: objectAt(compiler, file, value, "the policy document"),
    resources: [arn, `\`\${${arn}}/*\``],
  };
}

function arnOf(compiler: Compiler, file: ts.SourceFile, of: ts.Expression): string {
  const base = baseOf(compiler, file, of);
  if (base === undefined) throw new Refused(`the ARN of ${shortText(of.getText(file))} is not known`);
  return `${base}.arn`;
}

/** `bucket` of `bucket.id`, `bucket.bucket` and `bucket` itself. */
function baseOf(compiler: Compiler, file: ts.SourceFile, of: ts.Expression): string | undefined {
  const expression = withoutParentheses(compiler, of);
  if (compiler.isIdentifier(expression)) return expression.text;
  return compiler.isPropertyAccessExpression(expression) && ["id", "bucket"].includes(expression.name.text)
    ? expression.expression.getText(file)
    : undefined;
}

function initializerOf(
  compiler: Compiler,
  file: ts.SourceFile,
  object: ts.ObjectLiteralExpression,
  key: string,
): ts.Expression {
  const property = propertyOf(compiler, object, key, key);
  if (property && compiler.isPropertyAssignment(property)) return property.initializer;
  if (property && compiler.isShorthandPropertyAssignment(property)) return property.name;
  throw new Refused(
    property === undefined
      ? `${key} is not given`
      : `${key} is computed: ${shortText(property.getText(file))}`,
  );
}
