import { z } from "zod";
import { givenSchema } from "./given-schema";
import { protectedRolesSchema } from "./protected-roles-schema";
import { rolloutSchema } from "./rollout-schema";
import { accountSchema, organizationSchema, unitSchema } from "./organization-schemas";

export type SchemaFile = `${"account" | "ou" | "organization" | "protected-roles" | "rollout" | "given"}.schema.json`;

/** What editors check the organization's files with, by file name below accounts/schemas. */
export const jsonSchemas = (): Readonly<Record<SchemaFile, object>> => ({
  "account.schema.json": jsonSchema(accountSchema),
  "ou.schema.json": jsonSchema(unitSchema),
  "organization.schema.json": jsonSchema(organizationSchema),
  "rollout.schema.json": jsonSchema(rolloutSchema),
  "given.schema.json": jsonSchema(givenSchema),
  "protected-roles.schema.json": jsonSchema(protectedRolesSchema),
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
