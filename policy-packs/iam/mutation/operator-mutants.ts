export interface OperatorMutant {
  readonly operator: string;
  readonly equivalent?: string;
}

/** Each operator by another that is easily confused with it; `always` is why no request is without the key. */
export function operatorMutants(
  operator: string,
  values: readonly string[],
  always: string | undefined,
): OperatorMutant[] {
  const [, set = "", base = "", ifExists = ""] =
    /^(For(?:All|Any)Values?:)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  const as = (next: string, equivalent?: string): OperatorMutant[] =>
    next === "" ? [] : [{ operator: `${set}${next}${ifExists}`, equivalent }];
  return [
    ...as(opposites[base] ?? ""),
    ...as(boundaries[base] ?? ""),
    ...as(likes[base] ?? "", sameWithoutPatterns(base, values)),
    ...(set === "ForAnyValue:" ? [{ operator: `ForAllValues:${base}${ifExists}` }] : []),
    ...(set === "ForAllValues:" ? [{ operator: `ForAnyValue:${base}${ifExists}` }] : []),
    ...(set !== "" || base === "Null"
      ? []
      : [
          {
            operator: ifExists === "" ? `${base}IfExists` : base,
            equivalent: /Not/.test(base) ? "a negated operator holds without the key as well" : always,
          },
        ]),
  ];
}

/** Whether a value may hold wildcards. */
export const takesPatterns = (operator: string): boolean => /Like(IfExists)?$|Arn(Not)?Equals/.test(operator);

const pairs: readonly (readonly [string, string])[] = [
  ["StringEquals", "StringNotEquals"],
  ["StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"],
  ["StringLike", "StringNotLike"],
  ["ArnEquals", "ArnNotEquals"],
  ["ArnLike", "ArnNotLike"],
  ["NumericEquals", "NumericNotEquals"],
  ["NumericLessThan", "NumericGreaterThanEquals"],
  ["NumericLessThanEquals", "NumericGreaterThan"],
  ["DateEquals", "DateNotEquals"],
  ["DateLessThan", "DateGreaterThanEquals"],
  ["DateLessThanEquals", "DateGreaterThan"],
  ["IpAddress", "NotIpAddress"],
];
const opposites: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.flatMap(([one, two]) => [
    [one, two],
    [two, one],
  ]),
);

const boundaries: Readonly<Record<string, string>> = Object.fromEntries(
  ["Numeric", "Date"].flatMap((of) =>
    ["LessThan", "GreaterThan"].flatMap((than) => [
      [`${of}${than}`, `${of}${than}Equals`],
      [`${of}${than}Equals`, `${of}${than}`],
    ]),
  ),
);

const likes: Readonly<Record<string, string>> = {
  StringLike: "StringEquals",
  StringNotLike: "StringNotEquals",
  StringEquals: "StringLike",
  StringNotEquals: "StringNotLike",
  ArnLike: "ArnEquals",
  ArnNotLike: "ArnNotEquals",
  ArnEquals: "ArnLike",
  ArnNotEquals: "ArnNotLike",
};

const sameWithoutPatterns = (base: string, values: readonly string[]): string | undefined =>
  base.startsWith("Arn")
    ? "ArnEquals and ArnLike behave identically (IAM user guide, condition operators)"
    : values.some((value) => /[*?]/.test(value))
      ? undefined
      : "no value holds a wildcard";
