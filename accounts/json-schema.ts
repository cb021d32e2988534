import { z } from "zod";
import { accountSchema, organizationSchema, unitSchema } from "./schema";

export type SchemaFile = `${"account" | "ou" | "organization"}.schema.json`;

/** What editors check the organization's files with, by file name below accounts/schemas. */
export const jsonSchemas = (): Readonly<Record<SchemaFile, object>> => ({
  "account.schema.json": jsonSchema(accountSchema),
  "ou.schema.json": jsonSchema(unitSchema),
  "organization.schema.json": jsonSchema(organizationSchema),
});

/** A draft that every YAML language server knows; our own `remedy` stays out, the description shows on hover. */
const jsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    override: ({ jsonSchema: shape }) => {
      delete shape.remedy;
    },
  });
