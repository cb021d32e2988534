import { z } from "zod";

/**
 * Where a schema has an object that would silently drop fields it does not know: a misspelt optional field would be
 * accepted and lost. `createApi` refuses such schemas.
 */
export function looseObjects(
  schema: z.ZodType,
  path = "body",
  seen = new Set<z.ZodType>(),
): readonly string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const into = (inner: unknown, step: string) => looseObjects(inner as z.ZodType, `${path}${step}`, seen);
  if (schema instanceof z.ZodObject) {
    const { catchall } = schema.def;
    const strict =
      catchall !== undefined && !(catchall instanceof z.ZodUnknown || catchall instanceof z.ZodAny);
    return [
      ...(strict ? [] : [path]),
      ...Object.entries(schema.shape).flatMap(([name, inner]) => into(inner, `/${name}`)),
    ];
  }
  if (schema instanceof z.ZodArray) return into(schema.element, "/*");
  if (schema instanceof z.ZodRecord) return into(schema.valueType, "/*");
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => into(option, ""));
  if (schema instanceof z.ZodIntersection)
    return [...into(schema.def.left, ""), ...into(schema.def.right, "")];
  if (schema instanceof z.ZodTuple) return schema.def.items.flatMap((item, index) => into(item, `/${index}`));
  if (schema instanceof z.ZodPipe) return [...into(schema.in, ""), ...into(schema.out, "")];
  if (schema instanceof z.ZodLazy) return into(schema.unwrap(), "");
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault ||
    schema instanceof z.ZodReadonly ||
    schema instanceof z.ZodNonOptional ||
    schema instanceof z.ZodCatch
  )
    return into(schema.unwrap(), "");
  return [];
}
