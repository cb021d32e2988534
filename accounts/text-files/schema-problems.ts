import { isScalar, stringify, type Node } from "yaml";
import type { z } from "zod";
import { didYouMean, nearest } from "./did-you-mean";
import { nodesAt, fieldLabel, startOffset, type Path, type PlainData } from "./plain-data";
import { printable, quoteValue, type Problem } from "./problem";
import { documentation, fieldNames, schemaAt } from "./schema-at";
import type { YamlFile } from "./yaml-file";

type Issue = z.core.$ZodIssue;

/** Where a file's data departs from its schema: one problem for each field, the first that was found. */
export function schemaProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  yaml: YamlFile,
  data: PlainData,
): Problem[] {
  const misspelt = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? meant(issue, schema) : [],
  );
  const reported = new Set(data.unreadable.map((path) => JSON.stringify(path)));
  const notMissing = new Set(misspelt.map((path) => JSON.stringify(path)));
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((name) => unknownField(name, issue.path, schema, yaml));
    const key = JSON.stringify(issue.path);
    const absent = valueAt(data.value, issue.path) === undefined;
    if (reported.has(key) || (absent && notMissing.has(key))) return [];
    reported.add(key);
    return [fieldProblem(issue, schema, yaml, data.value)];
  });
}

/** Fields that unknown ones were probably meant to be: they are misspelt rather than missing. */
const meant = ({ keys, path }: Issue & { code: "unrecognized_keys" }, schema: z.ZodType): Path[] =>
  keys.flatMap((name) => {
    const guess = nearest(name, fieldNames(schemaAt(schema, path)));
    return guess === undefined ? [] : [[...path, guess]];
  });

function unknownField(name: string, path: Path, schema: z.ZodType, { root, at }: YamlFile): Problem {
  const known = fieldNames(schemaAt(schema, path));
  return {
    ...at(startOffset(nodesAt(root, [...path, name]).key)),
    message: `unknown field ${quoteValue(fieldLabel([...path, name]))}.${didYouMean(name, known)}`,
    remedy: `Remove or rename it; the fields here are ${known.join(", ")}.`,
  };
}

function fieldProblem(issue: Issue, schema: z.ZodType, { root, at }: YamlFile, data: unknown): Problem {
  const { path } = issue;
  const field = fieldLabel(path);
  const { key, value } = nodesAt(root, path);
  const given = valueAt(data, path);
  const { remedy, examples } = documentation(schemaAt(schema, path));
  const example = flow(String(path.at(-1) ?? ""), examples?.[0]);
  const problem = (node: Node | undefined, message: string, fix?: string): Problem => ({
    ...at(startOffset(node)),
    message,
    remedy: fix ?? remedy ?? `Write it like ${example}`,
  });

  if (given === undefined)
    return problem(
      nodesAt(root, path.slice(0, -1)).value,
      `the field ${quoteValue(field)} is missing`,
      `Add it, for example: ${example}`,
    );
  if (given === null) return problem(key ?? value, `${field} has no value`);
  switch (issue.code) {
    case "invalid_type":
      return problem(value, `${field} ${wrongType(issue.expected, given)}`, quoted(issue.expected, value));
    case "invalid_value":
      return problem(
        value,
        `${field} ${quoteValue(given)} is not known.${typeof given === "string" ? didYouMean(given, issue.values.map(String)) : ""}`,
      );
    case "invalid_key":
      return problem(
        key,
        `${field} ${issue.issues[0]?.message}`,
        documentation(schemaAt(schema, path.slice(0, -1))).remedy,
      );
    default:
      return problem(
        value,
        `${typeof given === "object" ? field : `${field} ${quoteValue(given)}`} ${issue.message}`,
        issue.code === "custom" ? (issue.params?.remedy as string | undefined) : undefined,
      );
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a map",
  record: "a map",
};

const wrongType = (expected: string, given: unknown): string =>
  ["number", "int"].includes(expected) && typeof given === "number"
    ? `${given} is not ${expected === "int" ? "a whole" : "a finite"} number`
    : `must be ${kinds[expected] ?? expected}, but is ${kinds[Array.isArray(given) ? "array" : typeof given]}`;

/** What was written is what was meant: a number has lost its leading zeros by the time that it is read. */
const quoted = (expected: string, value: Node | undefined): string | undefined =>
  expected === "string" && isScalar(value) && typeof value.source === "string"
    ? `Put it in quotes: "${printable(value.source, 70)}". Without them YAML reads ${typeof value.value === "number" ? "a number and drops leading zeros" : "true or false"}.`
    : undefined;

/** A field with a value as one line of YAML. */
const flow = (field: string, example: unknown) =>
  stringify({ [field]: example }, { collectionStyle: "flow", lineWidth: 0 })
    .trim()
    .replace(/^\{ (.*) \}$/s, "$1");

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
