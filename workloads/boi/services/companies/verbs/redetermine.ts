import { randomUUID } from "node:crypto";
import type { Database } from "../../../platform/database/database";
import { tenantId } from "../../../platform/database/tenant-id";
import { workAsTenant } from "../../../platform/http/tenant-work";
import { dayOf, ruleSetOn, type Jurisdiction } from "../../../domain/rules";
import { currentDetermination } from "./current-determination";
import { determine } from "./determine";
import { findCompany } from "./find-company";

interface Redetermined {
  readonly companies: number;
  readonly changed: number;
}

interface Outdated {
  readonly tenant: string;
  readonly company: string;
  readonly determination: string;
}

/**
 * The job of every day: companies that were determined by another rule than the one in force or from other answers, or
 * whose exemption ran out, are determined again, each in its own transaction, so that it may be stopped and started anywhere, and run twice at once.
 * Companies that the new rule does not change keep a new determination as evidence. One that cannot be determined holds
 * up no other; it is reported at the end, by an error, and tried again by the next run.
 */
export async function redetermine(
  database: Database,
  jurisdiction: Jurisdiction,
  now: () => Date,
  batch = 100,
): Promise<Redetermined> {
  const requestId = randomUUID();
  const failures: unknown[] = [];
  let [companies, changed] = [0, 0];
  let after: string | null = null;
  for (;;) {
    const rows: readonly Outdated[] = await outdated(database, jurisdiction, dayOf(now()), after, batch);
    if (rows.length === 0) break;
    for (const row of rows) {
      after = row.determination;
      try {
        const made = await again(database, row, jurisdiction, requestId, now());
        if (!made) continue;
        companies += 1;
        if (made.changed) changed += 1;
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length > 0)
    throw new Error(
      `${failures.length} companies could not be determined again, ${companies} were: the next run tries them again`,
      { cause: failures[0] },
    );
  return { companies, changed };
}

const outdated = async (
  database: Database,
  jurisdiction: Jurisdiction,
  today: string,
  after: string | null,
  batch: number,
): Promise<readonly Outdated[]> =>
  (
    await database.withoutTenant<Outdated>(
      "select tenant, company, determination from boi.outdated_determinations($1, $2, $3, $4, $5)",
      [jurisdiction, ruleSetOn(jurisdiction, today)?.id ?? null, today, after, batch],
    )
  ).rows;

/** Undefined when somebody else determined it in the meantime. */
function again(
  database: Database,
  { tenant: id, company, determination }: Outdated,
  jurisdiction: Jurisdiction,
  requestId: string,
  now: Date,
): Promise<{ readonly changed: boolean } | undefined> {
  const tenant = tenantId.parse(id);
  const decidedBy = "service:redetermination";
  return workAsTenant(database, { tenant, actor: decidedBy, requestId, at: now }, async (work) => {
    await findCompany(work.sql, company, "hold");
    const current = await currentDetermination(work.sql, company, jurisdiction);
    if (current?.determinationId !== determination) return undefined;
    return determine({ ...work, tenant, decidedBy, now }, company, jurisdiction);
  });
}
