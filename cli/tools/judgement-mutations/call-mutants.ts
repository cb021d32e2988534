import * as ts from "typescript";
import { shortened, type Replacement } from "./mutant";

/** What one may write for another by mistake; each is tried both ways. */
const opposites: readonly (readonly [string, string])[] = [
  ["isTrue", "isFalse"],
  ["isOneOf", "isNoneOf"],
  ["isAtLeast", "isAtMost"],
  ["matches", "matchesNot"],
  ["isSet", "isUnset"],
  ["includes", "excludes"],
  ["hasAtLeast", "hasAtMost"],
  ["parameterIs", "parameterIsNot"],
  ["some", "every"],
];
const opposite = new Map(opposites.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]));

/** Whose parts count one by one; the number of arguments before the parts. */
const combinations = new Map([
  ["all", 0],
  ["allOf", 0],
  ["anyOf", 1],
]);

const questions = ["includes", "has", "startsWith", "endsWith", "test"];

/** The mistakes in a call: the opposite requirement, a part left out, a condition or a filter dropped. */
export function callMutants(call: ts.CallExpression): Replacement[] {
  const { expression, arguments: given } = call;
  const rest = `(${given.map((argument) => argument.getText()).join(", ")})`;
  if (ts.isPropertyAccessExpression(expression)) return methodMutants(call, expression, rest);
  if (!ts.isIdentifier(expression)) return [];
  const callee = expression.text;
  const of = (by: string, what?: string): Replacement => ({
    node: call,
    by,
    ...(what === undefined ? {} : { what }),
  });
  const other = opposite.get(callee);
  const first = given[0]?.getText() ?? "";
  const second = given[1]?.getText() ?? "";
  return [
    ...(other === undefined
      ? []
      : [
          {
            node: expression,
            by: qualified(other, callee),
            what: `${callee} -> ${other} in ${shortened(call.getText())}`,
          },
        ]),
    ...withoutParts(call, callee),
    ...(callee === "allOf"
      ? [
          of(
            `require(${combined}).anyOf("", ${rest.slice(1)}`,
            `allOf -> anyOf in ${shortened(call.getText())}`,
          ),
        ]
      : []),
    ...(callee === "anyOf"
      ? [
          of(
            `require(${combined}).allOf(${given
              .slice(1)
              .map((argument) => argument.getText())
              .join(", ")})`,
            `anyOf -> allOf in ${shortened(call.getText())}`,
          ),
        ]
      : []),
    ...(callee === "inEach"
      ? [
          of(
            `require(${blocks}).inSome(${first}, ${second}, "")`,
            `inEach -> inSome in ${shortened(call.getText())}`,
          ),
        ]
      : []),
    ...(callee === "inSome"
      ? [
          of(
            `require(${blocks}).inEach(${first}, ${second})`,
            `inSome -> inEach in ${shortened(call.getText())}`,
          ),
        ]
      : []),
    ...(callee === "when" ? [of(second, `without the condition ${shortened(first)}`)] : []),
    ...(callee === "not" ? [of(first)] : []),
    ...(callee === "collect" ? [of("[]")] : []),
  ];
}

const combined = '"../requirements/combined"';
const blocks = '"../requirements/blocks"';

const modules: Readonly<Record<string, string>> = {
  includes: "presence",
  excludes: "presence",
  isSet: "presence",
  isUnset: "presence",
  hasAtLeast: "presence",
  hasAtMost: "presence",
  parameterIs: "parameters",
  parameterIsNot: "parameters",
};

/** The opposite need not be imported where it is tried. */
const qualified = (name: string, instead: string): string =>
  name === "some" || name === "every"
    ? `require("../model/three-valued").${name}`
    : `require("../requirements/${modules[instead] ?? "scalars"}").${name}`;

function withoutParts(call: ts.CallExpression, callee: string): Replacement[] {
  const before = combinations.get(callee);
  if (before === undefined || call.arguments.length - before < 2) return [];
  return call.arguments.slice(before).map((part, index) => ({
    node: call,
    by: `${callee}(${call.arguments
      .filter((_, other) => other !== index + before)
      .map((one) => one.getText())
      .join(", ")})`,
    what: `without the part ${shortened(part.getText())}`,
  }));
}

function methodMutants(
  call: ts.CallExpression,
  { expression: on, name }: ts.PropertyAccessExpression,
  rest: string,
): Replacement[] {
  const method = name.text;
  if (method === "some" || method === "every")
    return [
      {
        node: call,
        by: `${on.getText()}.${method === "some" ? "every" : "some"}${rest}`,
        what: `${method} -> ${method === "some" ? "every" : "some"} in ${shortened(call.getText())}`,
      },
    ];
  if (method === "filter")
    return [{ node: call, by: on.getText(), what: `without filter${shortened(rest)}` }];
  if (method === "toLowerCase" || method === "trim") return [{ node: call, by: on.getText() }];
  return questions.includes(method) && !isNegated(call) ? [{ node: call, by: `!${call.getText()}` }] : [];
}

const isNegated = ({ parent }: ts.Node): boolean =>
  ts.isPrefixUnaryExpression(parent) && parent.operator === ts.SyntaxKind.ExclamationToken;
