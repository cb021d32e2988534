import { z } from "zod";
import { endpoint, type Endpoint } from "../../../platform/http/endpoint";
import { pageQuery } from "../../../platform/http/page";
import type { BulkServices } from "./model/bulk-services";
import { exportBods } from "./verbs/export-bods";

/** Only the frame of a statement: bods-statements.ts makes nothing that the standard does not know. */
const statement = z.strictObject({
  statementId: z.string().length(64),
  statementDate: z.iso.date(),
  declarationSubject: z.string(),
  recordId: z.string(),
  recordType: z.enum(["entity", "person", "relationship"]),
  recordStatus: z.literal("new"),
  recordDetails: z.looseObject({ isComponent: z.boolean() }),
  publicationDetails: z.looseObject({ bodsVersion: z.literal("0.4") }),
  source: z.looseObject({}),
});

export const exportEndpoints: readonly Endpoint<BulkServices>[] = [
  endpoint({
    method: "get",
    path: "/exports/bods",
    operationId: "exportBods",
    summary:
      "Companies and their owners as statements of the Beneficial Ownership Data Standard 0.4; `limit` counts companies, and the statements of all pages together are one BODS file",
    auth: "bulk:export",
    query: pageQuery,
    answers: {
      status: 200,
      body: z.strictObject({
        statements: z.array(statement),
        /** Companies of the page that lack something and are not among the statements. */
        incomplete: z.array(z.uuid()),
        next: z.string().optional(),
      }),
    },
    handle: async ({ query }, call) => ({ status: 200, body: await exportBods(call, query) }),
  }),
];
