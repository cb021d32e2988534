import { operators } from "../../policy-packs/iam/evaluation/condition";

const single = [...operators.keys()].flatMap((name) => [name, `${name}IfExists`]);

/** Every condition operator that there is, in all its forms. */
export const operatorNames: readonly string[] = [
  ...single,
  "Null",
  ...single.flatMap((name) => [`ForAnyValue:${name}`, `ForAllValues:${name}`]),
];

const known = new Set(operatorNames);

export const isOperator = (name: string): boolean => known.has(name);
