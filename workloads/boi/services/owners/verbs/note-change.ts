import type { Call } from "../../../platform/http/endpoint";
import { dayOf } from "../../../domain/rules";
import type { OwnerServices } from "../model/owner-services";

interface Changed {
  readonly personId: string;
  /** The one that is concerned; left out, each that the person has to do with. */
  readonly companyId?: string;
  readonly what: "data" | "interest" | "attestation" | "erasure";
  readonly fields: readonly string[];
}

/** Notifies every company that is concerned: each may have to file an update (FAQ H.1). */
export async function noteChange(
  { sql, caller, now, publish }: Pick<Call<OwnerServices>, "sql" | "caller" | "now" | "publish">,
  { personId, companyId, what, fields }: Changed,
): Promise<void> {
  const { rows } = await sql.query<{ company: string }>(
    `insert into boi.change_events (tenant_id, change_id, company_id, person_id, what, fields, happened_on, noted_by, noted_at)
     select $1, gen_random_uuid(), company, $2, $3, $4, $5, $6, $7 from (
       select distinct company_id as company from boi.interests
       where person_id = $2 and until is null and company_id = coalesce($8, company_id)) concerned
     returning company_id as company`,
    [caller.tenant, personId, what, fields, dayOf(now), caller.user, now, companyId ?? null],
  );
  for (const { company } of rows) publish("person.changed", { companyId: company, personId, what });
}
