import { randomUUID } from "node:crypto";
import type { TenantWork } from "../../http/tenant-work";
import type { TenantId } from "../../database/tenant-id";
import { dayOf, determination, type Determination, type Jurisdiction } from "../../rules";
import { knownAnswers } from "./answer-wizard";
import { findCompany } from "./find-company";

export interface Determined extends Determination {
  readonly determinationId: string;
  /** Differs from the one before in its outcome or exemption. */
  readonly changed: boolean;
}

interface Deciding extends TenantWork {
  readonly tenant: TenantId;
  readonly decidedBy: string;
  readonly now: Date;
}

/** Determines by the rule in force today and keeps it, with its answers, in the place of the one before. */
export async function determine(
  { sql, audit, publish, tenant, decidedBy, now }: Deciding,
  companyId: string,
  jurisdiction: Jurisdiction,
): Promise<Determined> {
  const answers = knownAnswers(await findCompany(sql, companyId));
  const made = determination(answers, dayOf(now), jurisdiction);
  const determinationId = randomUUID();
  const { rows } = await sql.query<{ outcome: string; exemption: string | null }>(
    `update boi.determinations set superseded_at = $3
     where company_id = $1 and jurisdiction = $2 and superseded_at is null returning outcome, exemption`,
    [companyId, jurisdiction, now],
  );
  await sql.query(
    `insert into boi.determinations (tenant_id, determination_id, company_id, jurisdiction, rule_set, outcome, exemption,
       determined_on, determination, answers, decided_by, decided_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tenant, determinationId, companyId, jurisdiction, made.ruleSet ?? null, made.outcome],
      ...[made.exemption ?? null, made.on, JSON.stringify(made), JSON.stringify(answers), decidedBy, now],
    ],
  );
  const before = rows[0];
  const changed =
    before === undefined || before.outcome !== made.outcome || before.exemption !== (made.exemption ?? null);
  audit({
    action: "company.determine",
    target: { kind: "company", id: companyId },
    details: { determination: determinationId, outcome: made.outcome, ruleSet: made.ruleSet ?? "none" },
  });
  if (changed) publish("determination.changed", { companyId, determinationId, outcome: made.outcome });
  return { ...made, determinationId, changed };
}
