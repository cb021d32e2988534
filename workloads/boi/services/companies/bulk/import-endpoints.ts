import { z } from "zod";
import { endpoint, type Endpoint } from "../../../platform/http/endpoint";
import { pageOf, pageQuery } from "../../../platform/http/page";
import type { BulkServices } from "./model/bulk-services";
import { columns } from "./model/columns";
import { importError, importStatus, mostParts, newImport, partLimit, startOfImport } from "./model/import";
import { csvLine } from "./model/spreadsheet-cell";
import { cancelImport } from "./verbs/cancel-import";
import { createImport } from "./verbs/create-import";
import { getImport } from "./verbs/get-import";
import { errorTable, listImportErrors } from "./verbs/import-errors";
import { listImports } from "./verbs/list-imports";
import { putImportPart } from "./verbs/put-import-part";
import { startImport } from "./verbs/start-import";

const params = z.strictObject({ importId: z.uuid() });

export const importEndpoints: readonly Endpoint<BulkServices>[] = [
  endpoint({
    method: "get",
    path: "/import-template",
    operationId: "getImportTemplate",
    summary: "An import file with the head and one example, to be filled in",
    auth: "bulk:import",
    answers: { status: 200, body: z.string(), contentType: "text/csv; charset=utf-8" },
    handle: () =>
      Promise.resolve({
        status: 200,
        body: csvLine(columns.map(({ name }) => name)) + csvLine(columns.map(({ example }) => example)),
        fileName: "companies.csv",
      }),
  }),
  endpoint({
    method: "post",
    path: "/imports",
    operationId: "createImport",
    summary: "Opens an import of companies; its file follows in parts",
    auth: "bulk:import",
    body: newImport,
    answers: { status: 201, body: z.strictObject({ importId: z.uuid() }) },
    handle: async ({ body }, call) => {
      const importId = await createImport(call, body);
      return { status: 201, body: { importId }, location: `/imports/${importId}` };
    },
  }),
  endpoint({
    method: "put",
    path: "/imports/{importId}/parts/{part}",
    operationId: "putImportPart",
    summary: "Sends one part of an import's file; a part that is sent again replaces the first",
    auth: "bulk:import",
    params: z.strictObject({ ...params.shape, part: z.coerce.number().int().min(1).max(mostParts) }),
    consumes: ["application/octet-stream"],
    bodyLimit: partLimit,
    body: z.instanceof(Uint8Array),
    answers: { status: 204, body: z.undefined() },
    problems: [404, 409],
    handle: async ({ params: { importId, part }, body }, call) => {
      await putImportPart(call, importId, part, body);
      return { status: 204, body: undefined };
    },
  }),
  endpoint({
    method: "post",
    path: "/imports/{importId}/start",
    operationId: "startImport",
    summary: "Says that all parts are there: the import is queued",
    auth: "bulk:import",
    params,
    body: startOfImport,
    answers: { status: 202, body: z.strictObject({ state: z.literal("queued") }) },
    problems: [404, 409],
    handle: async ({ params: { importId }, body }, call) => {
      await startImport(call, importId, body);
      return { status: 202, body: { state: "queued" as const } };
    },
  }),
  endpoint({
    method: "get",
    path: "/imports",
    operationId: "listImports",
    summary: "The tenant's imports, the latest first",
    auth: "bulk:import",
    query: pageQuery,
    answers: { status: 200, body: pageOf(importStatus) },
    handle: async ({ query }, { sql }) => ({ status: 200, body: await listImports(sql, query) }),
  }),
  endpoint({
    method: "get",
    path: "/imports/{importId}",
    operationId: "getImport",
    summary: "How far an import has come, and with what result",
    auth: "bulk:import",
    params,
    answers: { status: 200, body: importStatus },
    problems: [404],
    handle: async ({ params: { importId } }, { sql }) => ({
      status: 200,
      body: await getImport(sql, importId),
    }),
  }),
  endpoint({
    method: "get",
    path: "/imports/{importId}/errors",
    operationId: "listImportErrors",
    summary: "What is wrong with which row and column of a file, and how to fix it",
    auth: "bulk:import",
    params,
    query: pageQuery,
    answers: { status: 200, body: pageOf(importError) },
    problems: [404],
    handle: async ({ params: { importId }, query }, { sql }) => ({
      status: 200,
      body: await listImportErrors(sql, importId, query),
    }),
  }),
  endpoint({
    method: "get",
    path: "/imports/{importId}/error-table",
    operationId: "getImportErrorTable",
    summary: "All listed errors of an import as CSV, safe to open in a spreadsheet",
    auth: "bulk:import",
    params,
    answers: { status: 200, body: z.string(), contentType: "text/csv; charset=utf-8" },
    problems: [404],
    handle: async ({ params: { importId } }, { sql }) => ({
      status: 200,
      body: await errorTable(sql, importId),
      fileName: "import-errors.csv",
    }),
  }),
  endpoint({
    method: "delete",
    path: "/imports/{importId}",
    operationId: "cancelImport",
    summary: "Stops an import that has not ended; rows that were written stay",
    auth: "bulk:import",
    params,
    answers: { status: 204, body: z.undefined() },
    problems: [404, 409],
    handle: async ({ params: { importId } }, call) => {
      await cancelImport(call, importId);
      return { status: 204, body: undefined };
    },
  }),
];
