import { isScalar, stringify, type Node } from "yaml";
import { z } from "zod";
import { didYouMean } from "./did-you-mean";
import { found, label, start, type Path, type PlainData } from "./plain-data";
import { printable, shown, type Problem } from "./problem";
import type { YamlFile } from "./yaml-file";

type Issue = z.core.$ZodIssue;

/** Where a file's data departs from its schema: one problem for each field, the first that was found. */
export function schemaProblems(
  issues: readonly Issue[],
  schema: z.ZodType,
  yaml: YamlFile,
  data: PlainData,
): Problem[] {
  const seen = new Set(data.refused.map((path) => JSON.stringify(path)));
  return issues.flatMap((issue) => {
    const key = JSON.stringify(issue.path);
    if (seen.has(key)) return [];
    seen.add(key);
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((name) => unknownField(name, issue.path, schema, yaml))
      : [problem(issue, schema, yaml, data.value)];
  });
}

function unknownField(name: string, path: Path, schema: z.ZodType, { root, at }: YamlFile): Problem {
  const known = fieldNames(schemaAt(schema, path));
  return {
    ...at(start(found(root, [...path, name]).key)),
    message: `unknown field ${shown(label([...path, name]))}.${didYouMean(name, known)}`,
    remedy: `Remove or rename it; the fields here are ${known.join(", ")}.`,
  };
}

function problem(issue: Issue, schema: z.ZodType, { root, at }: YamlFile, data: unknown): Problem {
  const { path } = issue;
  const field = label(path);
  const { key, value } = found(root, path);
  const given = valueAt(data, path);
  const { remedy, examples } = documentation(schemaAt(schema, path));
  const example = flow(field.replace(/.*\./, ""), examples?.[0]);
  const mend = ownRemedy(issue) ?? remedy ?? `Write it like ${example}`;

  if (given === undefined && issue.code === "invalid_type")
    return {
      ...at(start(found(root, path.slice(0, -1)).value)),
      message: `the field ${shown(field)} is missing`,
      remedy: `Add it, for example: ${example}`,
    };
  if (given === null) return { ...at(start(key ?? value)), message: `${field} has no value`, remedy: mend };
  const here = at(issue.code === "invalid_key" ? start(key) : start(value));
  if (issue.code === "invalid_type")
    return {
      ...here,
      message: `${field} ${wrongType(issue.expected, given)}`,
      remedy: quoted(issue.expected, value) ?? mend,
    };
  if (issue.code === "invalid_value") {
    const known = issue.values.map(String);
    const guess = typeof given === "string" ? didYouMean(given, known) : "";
    return { ...here, message: `${field} ${shown(given)} is not known.${guess}`, remedy: mend };
  }
  if (issue.code === "invalid_key")
    return {
      ...here,
      message: `${field} ${issue.issues[0]?.message ?? "is not allowed"}`,
      remedy: documentation(schemaAt(schema, path.slice(0, -1))).remedy ?? mend,
    };
  const subject = typeof given === "object" ? field : `${field} ${shown(given)}`;
  return { ...here, message: `${subject} ${issue.message}`, remedy: mend };
}

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  array: "a list",
  object: "a map",
  record: "a map",
};

function wrongType(expected: string, given: unknown): string {
  if (expected === "number" && typeof given === "number") return `${given} is not a finite number`;
  const got = Array.isArray(given)
    ? "a list"
    : typeof given === "boolean"
      ? "true or false"
      : (kinds[typeof given] ?? typeof given);
  return `must be ${kinds[expected] ?? expected}, but is ${got}`;
}

/** What reads as a number loses its leading zeros, and yes-or-no words their spelling: the source is what was meant. */
function quoted(expected: string, value: Node | undefined): string | undefined {
  if (expected !== "string" || !isScalar(value) || typeof value.source !== "string") return undefined;
  return `Put it in quotes: "${printable(value.source, 70)}". Unquoted, YAML reads it as ${typeof value.value === "number" ? "a number and drops leading zeros" : "something other than text"}.`;
}

const ownRemedy = (issue: Issue): string | undefined =>
  issue.code === "custom" && typeof issue.params?.remedy === "string" ? issue.params.remedy : undefined;

const flow = (field: string, example: unknown) =>
  stringify({ [field]: example }, { collectionStyle: "flow", lineWidth: 0 })
    .trim()
    .replace(/^\{ (.*) \}$/s, "$1");

interface Documentation {
  readonly remedy?: string;
  readonly examples?: readonly unknown[];
}

const documentation = (schema: z.ZodType | undefined): Documentation =>
  (schema?.meta() ?? {}) as Documentation;

/** The schema of what stands at a path, as it was declared with its documentation. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    const bare: z.ZodType | undefined = at && unwrapped(at);
    at =
      bare instanceof z.ZodObject
        ? (bare.shape[String(step)] as z.ZodType | undefined)
        : bare instanceof z.ZodArray
          ? (bare.element as z.ZodType)
          : bare instanceof z.ZodRecord
            ? (bare.valueType as z.ZodType)
            : undefined;
  }
  return at && documentation(at).remedy === undefined ? unwrapped(at) : at;
}

const unwrapped = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;

const fieldNames = (schema: z.ZodType | undefined): string[] => {
  const bare = schema && unwrapped(schema);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
};

const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined,
    data,
  );
