import { randomUUID } from "node:crypto";
import type { Call } from "../../http/endpoint";
import { dayOf } from "../../rules";
import type { OwnerServices } from "../owner-services";

interface Changed {
  readonly personId: string;
  readonly what: "data" | "interest" | "attestation" | "erasure";
  readonly fields: readonly string[];
}

/** Tells every company that the person has to do with: each may have to file an update (FAQ H.1). */
export async function noteChange(
  { sql, caller, now, publish }: Pick<Call<OwnerServices>, "sql" | "caller" | "now" | "publish">,
  { personId, what, fields }: Changed,
): Promise<void> {
  const { rows } = await sql.query<{ company: string }>(
    "select distinct company_id as company from boi.interests where person_id = $1 and until is null",
    [personId],
  );
  for (const { company } of rows) {
    await sql.query(
      `insert into boi.change_events (tenant_id, change_id, company_id, person_id, what, fields, happened_on, noted_by, noted_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [caller.tenant, randomUUID(), company, personId, what, fields, dayOf(now), caller.user, now],
    );
    publish("person.changed", { companyId: company, personId, what });
  }
}
