import { randomUUID } from "node:crypto";
import type { TenantId } from "../../../platform/database/tenant-id";
import type { TenantWork } from "../../../platform/http/tenant-work";
import {
  dayOf,
  determination,
  outcomeChange,
  type Determination,
  type Jurisdiction,
} from "../../../domain/rules";
import { knownAnswers } from "./answer-wizard";
import { currentDetermination, lastKnownDetermination } from "./current-determination";
import { findCompany } from "./find-company";
import { obligationsFollow } from "./obligations-follow";

interface Determined extends Determination {
  readonly determinationId: string;
  /** Differs from the one before in what the company has to do. */
  readonly changed: boolean;
}

interface Deciding extends TenantWork {
  readonly tenant: TenantId;
  readonly decidedBy: string;
  readonly now: Date;
}

/** Determines by the rule in force today and keeps it, with its answers, in the place of the one before. */
export async function determine(
  deciding: Deciding,
  companyId: string,
  jurisdiction: Jurisdiction,
): Promise<Determined> {
  const { sql, audit, publish, tenant, decidedBy, now } = deciding;
  const answers = knownAnswers(await findCompany(sql, companyId, "hold"));
  const before = await currentDetermination(sql, companyId, jurisdiction);
  const known = await lastKnownDetermination(sql, companyId, jurisdiction);
  const made = determination(answers, dayOf(now), jurisdiction);
  const determinationId = randomUUID();
  if (before)
    await sql.query("update boi.determinations set superseded_at = $2 where determination_id = $1", [
      before.determinationId,
      now,
    ]);
  await sql.query(
    `insert into boi.determinations (tenant_id, determination_id, company_id, jurisdiction, rule_set, outcome, exemption,
       determined_on, determination, answers, decided_by, decided_at, lapses_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      tenant,
      determinationId,
      companyId,
      jurisdiction,
      made.ruleSet ?? null,
      made.outcome,
      made.exemption ?? null,
      made.on,
      JSON.stringify(made),
      JSON.stringify(answers),
      decidedBy,
      now,
      made.lapsesOn ?? null,
    ],
  );
  const change = before && outcomeChange(before, made);
  audit({
    action: "company.determine",
    target: { kind: "company", id: companyId },
    details: { determination: determinationId, outcome: made.outcome, ruleSet: made.ruleSet ?? "none" },
  });
  const changed = !before || change !== undefined;
  if (changed)
    publish("determination.changed", {
      companyId,
      determinationId,
      jurisdiction,
      outcome: made.outcome,
      ...(change && { before: change.from, because: change.byRule ? "rule" : "answers" }),
    });
  await obligationsFollow({ ...deciding, notedBy: decidedBy }, companyId, known, made);
  return { ...made, determinationId, changed };
}
