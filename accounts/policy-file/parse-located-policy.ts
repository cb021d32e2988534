import type { Node } from "jsonc-parser";
import { parsePolicyObject, type PolicyOf } from "../../policy-packs/iam/parser/parse-policy-object";
import type { Path } from "../../policy-packs/iam/parser/policy-source";
import { didYouMean } from "../text-files/did-you-mean";
import { quoteValue } from "../text-files/problem";
import { faultProblem } from "./fault-problem";
import { isOperator, operatorNames } from "./operators";
import type { Located } from "./located-policy";
import type { Reader } from "./policy-reader";
import { keyOffset, nodeAt } from "./policy-positions";
import { stringProblems } from "./string-problems";

/** Parses a document with the position of every string in it, and reports everything that is wrong with it. */
export function parseLocatedPolicy(
  value: Readonly<Record<string, unknown>>,
  document: Node,
  { wrong, problems }: Reader,
): PolicyOf<Located> {
  const variables = value.Version === "2012-10-17";
  const policy = parsePolicyObject<Located>(value, {
    fault: (fault) => {
      if (inUnknownOperator(fault.path)) return;
      // What is wrong with other elements explains why this one is missing.
      if (fault.code === "no-statement" && problems.length > 0) return;
      const { at, message, remedy } = faultProblem(document, fault);
      wrong(at, message, remedy);
    },
    value: (string, path) => {
      const { offset: at } = nodeAt(document, path);
      if (!inUnknownOperator(path))
        for (const { message, remedy } of stringProblems(string, path, variables)) wrong(at, message, remedy);
      return { value: string, at };
    },
    key: (name, path) => {
      const at = keyOffset(document, path);
      if (path.length === 4 && !isOperator(name))
        wrong(
          at,
          `there is no condition operator ${quoteValue(name)}.${didYouMean(name, operatorNames)}`,
          "Correct it: AWS refuses the policy, and its case counts.",
        );
      else if (!inUnknownOperator(path) && isEmptyList(nodeAt(document, path))) {
        const { message, remedy } = faultProblem(document, { code: "empty-list", path });
        wrong(nodeAt(document, path).offset, message, remedy);
      }
      return { value: name, at };
    },
  });
  const statements = nodeAt(document, ["Statement"]);
  if (value.Statement !== undefined && isEmptyList(statements))
    wrong(statements.offset, "the policy has no statement", "Write at least one, or delete the policy.");
  return policy;
}

/** Whatever is in a condition operator that does not exist cannot be checked. */
const inUnknownOperator = ([, , element, operator]: Path): boolean =>
  element === "Condition" && operator !== undefined && !isOperator(String(operator));

const isEmptyList = ({ type, children = [] }: Node): boolean => type === "array" && children.length === 0;
