import { randomUUID } from "node:crypto";
import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { pageOf, pageQuery } from "../../platform/http/page";
import { Problem } from "../../platform/http/problem";
import { taxId } from "../../domain/report";
import { dayOf } from "../../domain/rules";
import { company, companyId, companyProfile } from "./model/company";
import { companyOf } from "./model/company-row";
import type { CompanyServices } from "./model/company-services";
import { taxIdIndex } from "./model/tax-id";
import { addCompany } from "./verbs/add-companies";
import { findCompany } from "./verbs/find-company";
import { listCompanies } from "./verbs/list-companies";
import { changeCompany } from "./verbs/change-company";

const written = z.strictObject({ companyId: z.uuid() });

export const companyEndpoints: readonly Endpoint<CompanyServices>[] = [
  endpoint({
    method: "post",
    path: "/companies",
    operationId: "addCompany",
    summary: "Adds a company by what is known of it so far",
    auth: "company:write",
    body: companyProfile,
    answers: { status: 201, body: written },
    problems: [409, 422],
    handle: async ({ body }, { sql, services, caller, now, audit, publish }) => {
      const id = randomUUID();
      await addCompany(sql, services.protection, caller.tenant, { companyId: id, profile: body }, dayOf(now));
      audit({ action: "company.add", target: { kind: "company", id }, fields: Object.keys(body) });
      publish("company.added", { companyId: id });
      return { status: 201, body: { companyId: id }, version: 1, location: `/companies/${id}` };
    },
  }),
  endpoint({
    method: "get",
    path: "/companies",
    operationId: "listCompanies",
    summary: "The tenant's companies in the order in which they were added",
    auth: "company:read",
    query: z.strictObject({ ...pageQuery.shape, name: z.string().min(1).max(150).optional() }),
    answers: { status: 200, body: pageOf(company) },
    handle: async ({ query }, { sql }) => ({ status: 200, body: await listCompanies(sql, query) }),
  }),
  endpoint({
    method: "post",
    path: "/companies/search",
    operationId: "findCompanyByTaxId",
    summary: "Finds the company of a tax ID, which is sent in the body since addresses are logged",
    auth: "company:read",
    body: z.strictObject({ taxId }),
    answers: { status: 200, body: z.strictObject({ companyIds: z.array(z.uuid()) }) },
    handle: async ({ body }, { sql, services, caller }) => {
      const index = await taxIdIndex(sql, services.protection, caller.tenant);
      const { rows } = await sql.query<{ id: string }>(
        "select company_id as id from boi.companies where tax_id_bix = $1",
        [index(body.taxId)],
      );
      return { status: 200, body: { companyIds: rows.map(({ id }) => id) } };
    },
  }),
  endpoint({
    method: "get",
    path: "/companies/{companyId}",
    operationId: "getCompany",
    summary: "One company, and what a report still needs of it",
    auth: "company:read",
    params: companyId,
    answers: { status: 200, body: company },
    problems: [404],
    handle: async ({ params }, { sql }) => {
      const row = await findCompany(sql, params.companyId);
      return { status: 200, body: companyOf(row), version: row.version };
    },
  }),
  endpoint({
    method: "put",
    path: "/companies/{companyId}",
    operationId: "replaceCompany",
    summary: "Replaces what is known of a company; a tax ID that is left out stays",
    auth: "company:write",
    params: companyId,
    body: companyProfile,
    ifMatch: true,
    answers: { status: 200, body: written },
    problems: [404, 409, 422],
    handle: async ({ params, body, version: given }, { sql, services, caller, now, audit, publish }) => {
      const { companyId: id } = params;
      const { version: current } = await findCompany(sql, id);
      if (current !== given) throw new Problem(412, "the company was changed in the meantime: read it again");
      const change = { companyId: id, profile: body, version: given };
      const version = await changeCompany(sql, services.protection, caller.tenant, change, dayOf(now));
      audit({ action: "company.change", target: { kind: "company", id }, fields: Object.keys(body) });
      publish("company.changed", { companyId: id });
      return { status: 200, body: { companyId: id }, version };
    },
  }),
];
