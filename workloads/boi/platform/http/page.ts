import { z } from "zod";
import { Problem } from "./problem";

/** The query of every list. Extend it with filters: `z.strictObject({ ...pageQuery.shape, state: ... })`. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(25),
  cursor: z
    .string()
    .max(500)
    .regex(/^[\w-]+$/, "a cursor is passed on as it was received")
    .optional(),
});

/** The body of every list. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), next: z.string().optional() });

export interface Page<Row> {
  readonly items: Row[];
  /** The cursor of the next page; absent on the last. */
  readonly next?: string;
}

/** Give it `limit + 1` rows: the one too many says that there is a next page. Cursors carry ids and dates, no personal data. */
export function page<Row>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (last: Row) => readonly (string | number)[],
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items[items.length - 1];
  return rows.length > limit && last !== undefined
    ? { items, next: Buffer.from(JSON.stringify(cursorOf(last))).toString("base64url") }
    : { items };
}

/** What `cursorOf` returned, read by a tuple schema such as `z.tuple([z.uuid()])`; undefined for the first page. */
export function cursorValues<Schema extends z.ZodType>(
  cursor: string | undefined,
  schema: Schema,
): z.infer<Schema> | undefined {
  if (cursor === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new Problem(400, "the request is not valid", [
      { pointer: "query/cursor", detail: "is not a cursor of this list" },
    ]);
  }
}
