import type { Node } from "jsonc-parser";
import { compiledCondition } from "../../policy-packs/iam/evaluation/condition";
import { didYouMean } from "../did-you-mean";
import { printable, shown } from "../problem";
import { operatorNames, isOperator } from "./operators";
import { members, nameOf, texts, type Reader } from "./policy-reader";
import type { PlacedCondition } from "./placed";

/** The conditions of a Condition element; what nobody could evaluate is told. */
export function conditions(node: Node, variables: boolean, read: Reader): readonly PlacedCondition[] {
  if (node.type !== "object") {
    read.wrong(
      node.offset,
      `Condition must be an object, not ${nameOf(node)}`,
      'Write {"StringEquals": {"aws:PrincipalTag/team": "blue"}}.',
    );
    return [];
  }
  return members(node).flatMap(({ name, at, value }) => {
    if (!isOperator(name)) {
      read.wrong(
        at,
        `there is no condition operator ${shown(name)}.${didYouMean(name, operatorNames)}`,
        "Correct it: AWS refuses the policy, and its case counts.",
      );
      return [];
    }
    if (value.type !== "object") {
      read.wrong(
        value.offset,
        `${name} must be an object of condition keys, not ${nameOf(value)}`,
        `Write "${name}": {"KEY": "VALUE"}.`,
      );
      return [];
    }
    return members(value).map((key): PlacedCondition => ({
      operator: { value: name, at },
      key: { value: key.name, at: key.at },
      values: judged(
        name,
        key.name,
        texts(key.value, `the value of ${printable(key.name, 70)}`, read, true),
        variables,
        read,
      ),
    }));
  });
}

/** The values, each tried alone: the evaluator knows what its operator can compare with. */
function judged(
  operator: string,
  key: string,
  values: PlacedCondition["values"],
  variables: boolean,
  { wrong }: Reader,
): PlacedCondition["values"] {
  for (const { value, at } of values) {
    const compiled = compiledCondition({ operator, key, values: [value] }, variables);
    if ("problems" in compiled)
      for (const problem of compiled.problems) wrong(at, printable(problem), "Correct the value.");
  }
  return values;
}
