import { z } from "zod";
import type { Path } from "./plain-data";

/** What a schema says about itself to a reader. */
export interface Documentation {
  readonly remedy?: string;
  readonly examples?: readonly unknown[];
}

export const documentation = (schema: z.ZodType | undefined): Documentation =>
  (schema?.meta() ?? {}) as Documentation;

/** The schema of what is at a path; undefined where nothing may be. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return documentation(schema).remedy === undefined ? bare(schema) : schema;
  const inner = part(bare(schema), String(step));
  return inner && schemaAt(inner, rest);
}

export function fieldNames(schema: z.ZodType | undefined): string[] {
  const inner = schema && bare(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

function part(schema: z.ZodType, name: string): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[name] as z.ZodType | undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : undefined;
}

const bare = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
