import type { Condition } from "../document";
import { type Call, held } from "./terms/call";
import type { CompiledCondition, Test } from "./compiled-policy";
import { arnOperators } from "./operators/arn";
import { dateOperators } from "./operators/date";
import { exactOperators } from "./operators/exact";
import { ipOperators } from "./operators/ip";
import { numericOperators } from "./operators/number";
import type { Compare, Operator } from "./operators/operator";
import { stringOperators } from "./operators/string";
import { every, isUnknown, not, some, type Truth } from "./terms/truth";

/** By name, without the prefix of a set and without IfExists; Null is apart. */
export const operators: ReadonlyMap<string, Operator> = new Map(
  Object.entries({
    ...stringOperators,
    ...numericOperators,
    ...dateOperators,
    ...exactOperators,
    ...ipOperators,
    ...arnOperators,
  }),
);

/** Which of a key's values have to hold. */
type Quantity = "every" | "some" | "the only one";

export function compiledCondition(
  condition: Condition,
  variables: boolean,
): CompiledCondition | { readonly problems: readonly string[] } {
  const { operator: name, key, values } = condition;
  // IAM refuses an operator in another case: "MalformedPolicyDocument: Invalid Condition type : stringEquals".
  const [, set, base = "", ifExists] = /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/s.exec(name) ?? [];
  const place = `condition ${name} on ${key}`;
  if (values.length === 0) return { problems: [`${place} has no value`] };
  if (!/^[^:]+:./.test(key)) return { problems: [`${place}: a condition key has the form service:Name`] };
  if (base === "Null" && set === undefined && ifExists === undefined) return nullCondition(condition, place);
  const operator = operators.get(base);
  if (!operator) return { problems: [`${place}: there is no operator "${name}"`] };
  const parsed = values.map((value) => operator.compare(value, variables));
  const problems = parsed.flatMap((one) => ("problem" in one ? [`${place}: ${one.problem}`] : []));
  if (problems.length > 0) return { problems };
  const quantity: Quantity =
    set === "ForAllValues" ? "every" : set === "ForAnyValue" ? "some" : "the only one";
  return {
    ...condition,
    test: conditionTest(key.toLowerCase(), {
      negated: operator.negated,
      quantity,
      whenAbsent:
        quantity === "every" || (quantity !== "some" && (operator.negated || ifExists !== undefined)),
      compares: parsed as readonly Compare[],
    }),
  };
}

interface Comparison {
  readonly negated: boolean;
  readonly quantity: Quantity;
  readonly whenAbsent: boolean;
  readonly compares: readonly Compare[];
}

function conditionTest(key: string, { negated, quantity, whenAbsent, compares }: Comparison): Test {
  const meets = (value: string, call: Call): Truth => {
    const met = some(compares, (compare) => compare(value, call) ?? [key]);
    return negated ? not(met) : met;
  };
  return (call) => {
    const values = held(call, key);
    if (values === "absent") return whenAbsent;
    if (values === "unknown") return [key];
    const only = values.length === 1 ? values[0] : undefined;
    if (quantity !== "the only one") {
      // To the set operators an empty text is an empty set.
      if (only === "") return whenAbsent;
      return (quantity === "every" ? every : some)(values, (value) => meets(value, call));
    }
    return only === undefined ? agreed(key, values, (value) => meets(value, call)) : meets(only, call);
  };
}

/** AWS does not say what an operator for one value makes of several, so only a common answer is one. */
function agreed(key: string, values: readonly string[], meets: (value: string) => Truth): Truth {
  const all = every(values, meets);
  const any = some(values, meets);
  if (all === any) return all;
  return isUnknown(all) ? all : isUnknown(any) ? any : [key];
}

function nullCondition(
  condition: Condition,
  place: string,
): CompiledCondition | { readonly problems: readonly string[] } {
  const problems = condition.values
    .filter((value) => !/^(true|false)$/i.test(value))
    .map((value) => `${place}: "${value}" is neither true nor false`);
  if (problems.length > 0) return { problems };
  const key = condition.key.toLowerCase();
  const wanted = new Set(condition.values.map((value) => value.toLowerCase() === "true"));
  const test: Test = (call) => {
    const values = held(call, key);
    return values === "unknown" ? wanted.size === 2 || [key] : wanted.has(values === "absent");
  };
  return { ...condition, test };
}
