import { z } from "zod";

const field = z.strictObject({
  pointer: z.string().meta({ description: "JSON Pointer into the body, or such as query/limit" }),
  detail: z.string(),
});

/** RFC 9457; `type` is left out, which means "about:blank". */
export const problemSchema = z
  .strictObject({
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    requestId: z.uuid().meta({ description: "To be quoted to support; the logs know it" }),
    errors: z.array(field).optional(),
  })
  .meta({ id: "Problem", description: "Problem details (RFC 9457)" });

export const keyHeader = z
  .string()
  .min(8)
  .max(128)
  .regex(/^[\x21-\x7e]+$/)
  .meta({
    description: "A new one, such as a UUID, for each thing to be done; the same for each retry of it",
  });

export const ifMatchHeader = z
  .string()
  .regex(/^"\d{1,9}"$/)
  .meta({ description: "The ETag of what was read: the change is refused when it has changed since" });

export const ifNoneMatchHeader = z
  .string()
  .meta({ description: "ETags that the caller has: 304 when one is current" });
