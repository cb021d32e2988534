import { compiledCondition } from "../../policy-packs/iam/evaluation/condition";
import type { Path } from "../../policy-packs/iam/parser/policy-source";
import { printable, quoteValue } from "../text-files/problem";

interface StringProblem {
  readonly message: string;
  readonly remedy: string;
}

/** What is wrong with a string of a statement which the grammar allows, but AWS does not take or the evaluator cannot evaluate. */
export function stringProblems(value: string, path: Path, variables: boolean): readonly StringProblem[] {
  const [, , element, operator, key] = path;
  switch (element) {
    case "Action":
    case "NotAction":
      return actionProblems(value);
    case "Resource":
    case "NotResource":
      return resourceProblems(value);
    case "Condition":
      return conditionProblems(String(operator), String(key), value, variables);
    default:
      return [];
  }
}

/** IAM takes a whole `*`, or a service and an action. */
function actionProblems(value: string): readonly StringProblem[] {
  if (/^\*+$/.test(value) || /^[^:\s]+:[^:\s]+$/.test(value)) return [];
  return [
    {
      message: `${quoteValue(value)} is not an action`,
      remedy: 'Write SERVICE:ACTION, such as "s3:GetObject" or "s3:*".',
    },
  ];
}

/** IAM takes a whole `*`, or an ARN of six parts, which wildcards and variables may replace; API Gateway has its own way. */
function resourceProblems(value: string): readonly StringProblem[] {
  if (/^([*?]|\$\{|execute-api:\/)/.test(value)) return [];
  if (value.startsWith("arn:") && (value.split(":").length >= 6 || /[*?]|\$\{/.test(value))) return [];
  return [
    {
      message: `${quoteValue(value)} is not an ARN`,
      remedy: 'Write "*", or all six parts of an ARN: "arn:aws:s3:::bucket/*".',
    },
  ];
}

/** Each value is tried alone: the evaluator knows what its operator can compare with. */
function conditionProblems(
  operator: string,
  key: string,
  value: string,
  variables: boolean,
): readonly StringProblem[] {
  const compiled = compiledCondition({ operator, key, values: [value] }, variables);
  if (!("problems" in compiled)) return [];
  return compiled.problems.map((problem) => ({
    message: printable(problem),
    remedy: "Correct the value.",
  }));
}
