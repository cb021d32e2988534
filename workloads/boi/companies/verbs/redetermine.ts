import { randomUUID } from "node:crypto";
import type { Database } from "../../database/database";
import { tenantId } from "../../database/tenant-id";
import { workAsTenant } from "../../http/tenant-work";
import { dayOf, ruleSetOn, type Jurisdiction } from "../../rules";
import { determine } from "./determine";

export interface Redetermined {
  readonly companies: number;
  readonly changed: number;
}

/**
 * The job of the day on which a rule changes: every company is determined again by the rule in force, each in its own
 * transaction, so that it may be stopped and started anywhere. Companies that the new rule does not change keep a new
 * determination as evidence.
 */
export async function redetermine(
  database: Database,
  jurisdiction: Jurisdiction,
  now: () => Date,
  batch = 100,
): Promise<Redetermined> {
  const requestId = randomUUID();
  let [companies, changed] = [0, 0];
  for (;;) {
    const inForce = ruleSetOn(jurisdiction, dayOf(now()))?.id ?? null;
    const { rows } = await database.asNobody((sql) =>
      sql.query<{ tenant: string; company: string }>(
        "select tenant, company from boi.outdated_determinations($1, $2, $3)",
        [jurisdiction, inForce, batch],
      ),
    );
    if (rows.length === 0) return { companies, changed };
    for (const row of rows) {
      const tenant = tenantId.parse(row.tenant);
      const decidedBy = "service:redetermination";
      const at = now();
      const made = await workAsTenant(database, { tenant, actor: decidedBy, requestId, at }, (work) =>
        determine({ ...work, tenant, decidedBy, now: at }, row.company, jurisdiction),
      );
      companies += 1;
      if (made.changed) changed += 1;
    }
  }
}
