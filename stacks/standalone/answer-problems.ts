import { didYouMean } from "../../accounts/text-files/did-you-mean";
import type { DeclaredProperty, DeclaredType } from "../preview/declared/declared-type";
import type { PackageDeclarations } from "../preview/declared/package-declarations";

export interface AnswerProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** A function as its call is written, such as aws.ec2.getSubnets, or by its token. */
export function fullToken(written: string): string {
  const [scope = "", ...rest] = written.split(".");
  const name = rest.pop();
  if (written.includes(":") || name === undefined) return written;
  return `${scope}:${rest.length === 0 ? "index" : rest.join("/")}/${name}:${name}`;
}

/** What is wrong with an answer: a function or property that the installed SDK does not declare, a value of another type. */
export function answerProblems(
  written: string,
  result: Readonly<Record<string, unknown>>,
  declarations: PackageDeclarations,
): readonly AnswerProblem[] {
  const token = fullToken(written);
  const declared = declarations.result(token);
  if (declared.length === 0)
    return [
      {
        path: ["function"],
        message: `no package that is installed for the program declares the function ${written}: write it as aws.ec2.getSubnets or aws:ec2/getSubnets:getSubnets`,
      },
    ];
  return propertyProblems(result, declared, ["result"], token);
}

function propertyProblems(
  value: Readonly<Record<string, unknown>>,
  declared: readonly DeclaredProperty[],
  path: AnswerProblem["path"],
  of: string,
): readonly AnswerProblem[] {
  // Of a type that could not be read nothing is known.
  if (declared.length === 0) return [];
  const names = declared.map(({ name }) => name);
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = declared.find((one) => one.name === name);
    return property
      ? valueProblems(inner, property.type, [...path, name], name)
      : [
          {
            path: [...path, name],
            message: `the result of ${of} has no property "${name}".${didYouMean(name, names)}`,
          },
        ];
  });
}

function valueProblems(
  value: unknown,
  type: DeclaredType,
  path: AnswerProblem["path"],
  name: string,
): readonly AnswerProblem[] {
  const wrong = (wanted: string) => [{ path, message: `${name} must be ${wanted}` }];
  switch (type.kind) {
    case "text":
      return typeof value === "string" ? [] : wrong("text (in quotes where it reads as a number)");
    case "number":
      return typeof value === "number" ? [] : wrong("a number");
    case "flag":
      return typeof value === "boolean" ? [] : wrong("true or false");
    case "list":
      return Array.isArray(value)
        ? value.flatMap((item, index) =>
            valueProblems(item, type.element, [...path, index], `${name}[${index}]`),
          )
        : wrong("a list");
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value)
        ? propertyProblems(value as Record<string, unknown>, type.properties(), path, name)
        : wrong("a map");
    default:
      return [];
  }
}
