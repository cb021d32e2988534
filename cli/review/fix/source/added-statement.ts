import type ts from "typescript";
import type { Compiler } from "./compiler";
import { indentAt } from "./inserted-property";
import { newPolicy } from "./policy-statement";
import { Refused } from "./refused";
import type { ResourceCall } from "./resource-call";
import { keyText, valueText, type Spelling, type Value } from "./spelling";
import type { TextChange } from "./text-change";

export interface Addition {
  /** The class of what is made beside the resource, of the same module. */
  readonly className: string;
  /** Its property that refers to the resource. */
  readonly refersBy: string;
  readonly props: Readonly<Record<string, Value>>;
  /** What its policy says of the resource, where it has one. */
  readonly statement?: Readonly<Record<string, Value>>;
}

/** The statement that makes another resource after the one of a call, with the same name and options. */
export function addedStatement(
  compiler: Compiler,
  file: ts.SourceFile,
  call: ResourceCall,
  { className, refersBy, props, statement: rule }: Addition,
  spelling: Spelling,
): TextChange {
  if (!compiler.isNewExpression(call) || !compiler.isPropertyAccessExpression(call.expression))
    throw new Refused(`${className} has to be imported`);
  const [name, , options] = call.arguments ?? [];
  if (name === undefined) throw new Refused("the resource has no name");
  if (options && !isHarmless(compiler, options))
    throw new Refused(`the options of the resource are not those of a ${className} beside it`);
  const { reference, statement } = declarationOf(compiler, file, call);
  const properties = [
    `${refersBy}: ${reference}.id`,
    ...Object.entries(props).map(
      ([key, value]) => `${keyText(key, spelling)}: ${valueText(value, spelling)}`,
    ),
    ...(rule === undefined ? [] : [`policy: ${newPolicy(reference, rule, spelling)}`]),
  ];
  const others = { name: name.getText(file), options: options?.getText(file) };
  const indent = indentAt(file.text, statement.getStart(file));
  const made = `new ${call.expression.expression.getText(file)}.${className}`;
  const short = `${indent}${made}(${argumentsOf(`{ ${properties.join(", ")} }`, others).join(", ")})`;
  const isShort = short.length <= widest && !short.includes("\n");
  const lines = isShort ? [short] : brokenLines(made, properties, others, indent);
  const end = file.text[statement.getEnd() - 1] === ";" ? ";" : "";
  const at = statement.getEnd();
  return { start: at, end: at, text: `${spelling.newline}${lines.join(spelling.newline)}${end}` };
}

/** Beyond it every argument and property is written on a line of its own. */
const widest = 100;

interface OtherArguments {
  readonly name: string;
  readonly options?: string;
}

const argumentsOf = (props: string, { name, options }: OtherArguments): readonly string[] => [
  name,
  props,
  ...(options === undefined ? [] : [options]),
];

function brokenLines(
  made: string,
  properties: readonly string[],
  { name, options }: OtherArguments,
  indent: string,
): readonly string[] {
  const step = indent.startsWith("\t") ? "\t" : "  ";
  return [
    `${indent}${made}(`,
    `${indent}${step}${name},`,
    `${indent}${step}{`,
    ...properties.map((property) => `${indent}${step}${step}${property},`),
    `${indent}${step}},`,
    ...(options === undefined ? [] : [`${indent}${step}${options},`]),
    `${indent})`,
  ];
}

/** `const bucket = new ...` or `this.bucket = new ...`: how the resource is referred to in the next statement. */
function declarationOf(
  compiler: Compiler,
  file: ts.SourceFile,
  call: ResourceCall,
): { readonly reference: string; readonly statement: ts.Statement } {
  const { parent } = call;
  const refused = new Refused("the resource is kept in no variable that another could refer to");
  if (compiler.isVariableDeclaration(parent) && compiler.isIdentifier(parent.name)) {
    const statement = parent.parent.parent;
    if (compiler.isVariableStatement(statement) && isInList(compiler, statement))
      return { reference: parent.name.text, statement };
  }
  if (
    compiler.isBinaryExpression(parent) &&
    parent.operatorToken.kind === compiler.SyntaxKind.EqualsToken &&
    compiler.isExpressionStatement(parent.parent) &&
    isInList(compiler, parent.parent)
  )
    return { reference: parent.left.getText(file), statement: parent.parent };
  throw refused;
}

const isInList = (compiler: Compiler, { parent }: ts.Statement): boolean =>
  compiler.isBlock(parent) || compiler.isSourceFile(parent) || compiler.isModuleBlock(parent);

/** Options that hold for whatever belongs to the resource; not its id, its aliases or what it replaces. */
function isHarmless(compiler: Compiler, options: ts.Expression): boolean {
  if (compiler.isIdentifier(options)) return true;
  return (
    compiler.isObjectLiteralExpression(options) &&
    options.properties.every(
      ({ name }) =>
        name !== undefined &&
        compiler.isIdentifier(name) &&
        ["provider", "parent", "dependsOn"].includes(name.text),
    )
  );
}
