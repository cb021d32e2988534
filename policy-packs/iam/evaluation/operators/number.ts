import type { Operator } from "./operator";

const tests: Readonly<Record<string, (value: number, given: number) => boolean>> = {
  Equals: (value, given) => value === given,
  LessThan: (value, given) => value < given,
  LessThanEquals: (value, given) => value <= given,
  GreaterThan: (value, given) => value > given,
  GreaterThanEquals: (value, given) => value >= given,
};

/** The six operators of a kind of value that is ordered. */
export function ordered(
  prefix: string,
  read: (value: string) => number | undefined,
  what: string,
): Readonly<Record<string, Operator>> {
  const operator = (negated: boolean, test: (value: number, given: number) => boolean): Operator => ({
    negated,
    compare: (text) => {
      const given = read(text);
      if (given === undefined) return { problem: `"${text}" is not ${what}` };
      return (value) => {
        const number = read(value);
        return number === undefined ? undefined : test(number, given);
      };
    },
  });
  return Object.fromEntries([
    ...Object.entries(tests).map(([name, test]) => [prefix + name, operator(false, test)] as const),
    [`${prefix}NotEquals`, operator(true, (value, given) => value === given)] as const,
  ]);
}

const numeral = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

export const numericOperators = ordered(
  "Numeric",
  (value) => (numeral.test(value) ? Number(value) : undefined),
  "a number",
);
