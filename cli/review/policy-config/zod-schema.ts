import { z } from "zod";
import type { PropertySchema } from "../../../policy-packs/controls/model/settings-schema";

/** A property's schema as one that says where data departs from it, and what to write instead. */
export function zodSchema(schema: PropertySchema): z.ZodType {
  return shape(schema).meta({ remedy: remedy(schema), examples: [example(schema)] });
}

function shape(schema: PropertySchema): z.ZodType {
  const { pattern, minimum = -Infinity, maximum = Infinity, items, properties, required = [] } = schema;
  switch (schema.type) {
    case "string":
      if (schema.enum) return z.enum(schema.enum);
      return pattern === undefined ? z.string() : z.string().regex(new RegExp(pattern), "is malformed");
    case "integer":
      return z
        .number()
        .refine(
          (value) => Number.isInteger(value) && minimum <= value && value <= maximum,
          `must be a whole number from ${minimum} to ${maximum}`,
        );
    case "boolean":
      return z.boolean();
    case "array":
      return z.array(items ? zodSchema(items) : z.unknown());
    case "object":
      return properties
        ? z.strictObject(
            Object.fromEntries(
              Object.entries(properties).map(([name, inner]) => [
                name,
                required.includes(name) ? zodSchema(inner) : zodSchema(inner).optional(),
              ]),
            ),
          )
        : z.record(
            z.string(),
            schema.additionalProperties ? zodSchema(schema.additionalProperties) : z.unknown(),
          );
  }
}

function remedy({
  type,
  description = "",
  enum: words,
  minimum,
  maximum,
  pattern,
  items,
}: PropertySchema): string {
  const rule = words
    ? `Write one of ${words.join(", ")}.`
    : type === "integer"
      ? `Write a whole number from ${String(minimum)} to ${String(maximum)}.`
      : pattern !== undefined
        ? 'Write it like "us-east-1".'
        : type === "array"
          ? `Write a list: [${JSON.stringify(example(items ?? { type: "string" }))}].`
          : "";
  return [description, rule].filter(Boolean).join(" ");
}

const example = ({ type, enum: words, minimum, pattern, items }: PropertySchema): unknown =>
  ({
    string: words?.[0] ?? (pattern === undefined ? "text" : "us-east-1"),
    integer: minimum ?? 1,
    boolean: true,
    array: type === "array" ? [items?.pattern === undefined ? "text" : "us-east-1"] : [],
    object: {},
  })[type];
