import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { pageOf, pageQuery } from "../../platform/http/page";
import { certificationStatement, previewHtml } from "../../domain/report";
import { filing, filingId, newFiling } from "./model/filing";
import { findFiling, filingView } from "./model/filing-row";
import type { FilingServices } from "./model/filing-services";
import { filingStates } from "../../domain/filing/filing-states";
import { operatorEndpoints } from "./operator-endpoints";
import { openSnapshot } from "./model/snapshot";
import { cancelFiling, submitFiling } from "./verbs/change-filing";
import { certifyFiling } from "./verbs/certify-filing";
import { listFilings } from "./verbs/list-filings";
import { prepareFiling } from "./verbs/prepare-filing";
import { transcriptPdf } from "./verbs/transcript";

const state = z.strictObject({ ...filingId.shape, state: z.enum(filingStates) });

export const filingEndpoints: readonly Endpoint<FilingServices>[] = [
  endpoint({
    method: "post",
    path: "/filings",
    operationId: "prepareFiling",
    summary: "Gathers a report from what is known today, checks it whole and freezes it as a draft",
    auth: "filing:prepare",
    body: newFiling,
    answers: { status: 201, body: z.strictObject({ ...filingId.shape, snapshotHash: z.string() }) },
    problems: [404, 409, 410, 422],
    handle: async ({ body }, call) => {
      const made = await prepareFiling(call, body);
      return { status: 201, body: made, version: 1, location: `/filings/${made.filingId}` };
    },
  }),
  endpoint({
    method: "get",
    path: "/filings",
    operationId: "listFilings",
    summary: "The tenant's filings, the latest first",
    auth: "filing:read",
    query: z.strictObject({
      ...pageQuery.shape,
      state: z.enum(filingStates).optional(),
      companyId: z.uuid().optional(),
    }),
    answers: { status: 200, body: pageOf(filing) },
    handle: async ({ query }, { sql }) => ({ status: 200, body: await listFilings(sql, query) }),
  }),
  endpoint({
    method: "get",
    path: "/filings/{filingId}",
    operationId: "getFiling",
    summary: "A filing's state, and what FinCEN had against it",
    auth: "filing:read",
    params: filingId,
    answers: { status: 200, body: filing },
    problems: [404],
    handle: async ({ params }, { sql }) => {
      const row = await findFiling(sql, params.filingId);
      return { status: 200, body: filingView(row), version: row.version };
    },
  }),
  endpoint({
    method: "get",
    path: "/filings/{filingId}/preview",
    operationId: "previewFiling",
    summary: "The report as a page, as its certifier sees it; the reading is noted",
    auth: "person:read",
    params: filingId,
    answers: { status: 200, body: z.string(), contentType: "text/html" },
    problems: [404, 410],
    handle: async ({ params }, { sql, services, caller, audit }) => {
      const row = await findFiling(sql, params.filingId);
      const { report, submitter } = await openSnapshot(sql, services.protection, caller.tenant, {
        filingId: row.filing_id,
        companyId: row.company_id,
      });
      audit({ action: "filing.read", target: { kind: "filing", id: row.filing_id } });
      for (const { personId } of [...report.owners, ...report.applicants])
        audit({ action: "person.read", target: { kind: "person", id: personId }, reason: "report shown" });
      return { status: 200, body: previewHtml(report, submitter), version: row.version };
    },
  }),
  endpoint({
    method: "post",
    path: "/filings/{filingId}/certification",
    operationId: "certifyFiling",
    summary: "Certifies a draft that somebody else prepared, by the hash of the report that was seen",
    auth: "filing:certify",
    params: filingId,
    body: z.strictObject({
      /** The words that are agreed to. */
      statement: z.literal(certificationStatement),
      snapshotHash: z.string().regex(/^[0-9a-f]{64}$/),
    }),
    ifMatch: true,
    answers: { status: 200, body: filingId },
    problems: [404, 409, 410],
    handle: async ({ params, body, version }, call) => ({
      status: 200,
      body: params,
      version: await certifyFiling(call, params.filingId, body.snapshotHash, version),
    }),
  }),
  endpoint({
    method: "post",
    path: "/filings/{filingId}/submission",
    operationId: "submitFiling",
    summary: "Hands a certified report over to be filed",
    auth: "filing:prepare",
    params: filingId,
    answers: { status: 202, body: state },
    problems: [404, 409],
    handle: async ({ params }, call) => {
      const row = await submitFiling(call, params.filingId);
      return { status: 202, body: { ...params, state: row.state }, version: row.version };
    },
  }),
  endpoint({
    method: "post",
    path: "/filings/{filingId}/cancellation",
    operationId: "cancelFiling",
    summary: "Cancels a filing that cannot have reached FinCEN yet",
    auth: "filing:prepare",
    params: filingId,
    answers: { status: 200, body: state },
    problems: [404, 409],
    handle: async ({ params }, call) => {
      const row = await cancelFiling(call, params.filingId);
      return { status: 200, body: { ...params, state: row.state }, version: row.version };
    },
  }),
  endpoint({
    method: "get",
    path: "/filings/{filingId}/transcript",
    operationId: "getTranscript",
    summary: "FinCEN's transcript as a PDF; the reading is noted",
    auth: "person:read",
    params: filingId,
    answers: { status: 200, body: z.instanceof(Uint8Array), contentType: "application/pdf" },
    problems: [404, 410],
    handle: async ({ params }, call) => ({
      status: 200,
      body: await transcriptPdf(call, params.filingId),
      fileName: `transcript-${params.filingId}.pdf`,
    }),
  }),
  ...operatorEndpoints,
];
