import { z } from "zod";
import { endpoint, type Endpoint } from "../../platform/http/endpoint";
import { Problem } from "../../platform/http/problem";
import { dayOf } from "../../domain/rules";
import { companyId } from "./model/company";
import type { CompanyServices } from "./model/company-services";
import { determination, jurisdiction, question } from "./model/determination";
import { openQuestions, requireGoodAnswers } from "./verbs/answer-wizard";
import { determine } from "./verbs/determine";
import { findCompany } from "./verbs/find-company";
import { listDeterminations } from "./verbs/list-determinations";

const answers = z.record(z.string().max(60), z.union([z.boolean(), z.string().max(10)]));

export const wizardEndpoints: readonly Endpoint<CompanyServices>[] = [
  endpoint({
    method: "get",
    path: "/companies/{companyId}/questions",
    operationId: "openQuestions",
    summary: "What to ask next to determine whether the company reports; nothing once that is certain",
    auth: "company:read",
    params: companyId,
    query: z.strictObject({ jurisdiction: jurisdiction.default("US") }),
    answers: { status: 200, body: z.strictObject({ questions: z.array(question), answers }) },
    problems: [404],
    handle: async ({ params, query }, { sql, now }) => {
      const row = await findCompany(sql, params.companyId);
      const questions = openQuestions(row, dayOf(now), query.jurisdiction);
      return {
        status: 200,
        body: { questions: [...questions], answers: row.answers },
        version: row.version,
      };
    },
  }),
  endpoint({
    method: "patch",
    path: "/companies/{companyId}/answers",
    operationId: "answerQuestions",
    summary: "Answers some of the questions; an answer that was given before is replaced",
    auth: "company:write",
    params: companyId,
    body: z.strictObject({ answers }),
    ifMatch: true,
    answers: { status: 200, body: z.strictObject({ companyId: z.uuid() }) },
    problems: [404, 422],
    handle: async ({ params, body, version: given }, { sql, now, audit }) => {
      requireGoodAnswers(body.answers, dayOf(now));
      await findCompany(sql, params.companyId);
      const { rows } = await sql.query<{ version: number }>(
        `update boi.companies set answers = answers || $2::jsonb where company_id = $1 and version = $3 returning version`,
        [params.companyId, JSON.stringify(body.answers), given],
      );
      if (!rows[0]) throw new Problem(412, "the company was changed in the meantime: read it again");
      audit({
        action: "company.answer",
        target: { kind: "company", id: params.companyId },
        fields: Object.keys(body.answers),
      });
      return { status: 200, body: params, version: rows[0].version };
    },
  }),
  endpoint({
    method: "post",
    path: "/companies/{companyId}/determinations",
    operationId: "determine",
    summary: "Determines by the rule in force today whether the company reports",
    auth: "determination:write",
    params: companyId,
    body: z.strictObject({ jurisdiction: jurisdiction.default("US") }),
    answers: {
      status: 201,
      body: determination
        .pick({ determinationId: true, outcome: true, exemption: true, ruleSet: true, missing: true })
        .strict(),
    },
    problems: [404],
    handle: async ({ params, body }, { sql, audit, publish, caller, now }) => {
      const { determinationId, outcome, exemption, ruleSet, missing } = await determine(
        { sql, audit, publish, now, tenant: caller.tenant, decidedBy: caller.user },
        params.companyId,
        body.jurisdiction,
      );
      return {
        status: 201,
        body: {
          determinationId,
          outcome,
          ...(exemption !== undefined && { exemption }),
          ...(ruleSet !== undefined && { ruleSet }),
          missing: [...missing],
        },
      };
    },
  }),
  endpoint({
    method: "get",
    path: "/companies/{companyId}/determinations",
    operationId: "listDeterminations",
    summary: "How the company was determined, with every step and its clause, the latest first",
    auth: "company:read",
    params: companyId,
    answers: { status: 200, body: z.strictObject({ items: z.array(determination) }) },
    problems: [404],
    handle: async ({ params }, { sql, now }) => {
      await findCompany(sql, params.companyId);
      return { status: 200, body: { items: await listDeterminations(sql, params.companyId, dayOf(now)) } };
    },
  }),
];
