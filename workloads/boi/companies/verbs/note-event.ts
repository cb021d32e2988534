import { randomUUID } from "node:crypto";
import type { TenantId } from "../../database/tenant-id";
import type { TenantWork } from "../../http/tenant-work";
import { formedAbroad, obligation } from "../../rules";
import type { NotedEvent } from "../event";
import { findCompany } from "./find-company";

interface Noting extends TenantWork {
  readonly tenant: TenantId;
  readonly notedBy: string;
  readonly now: Date;
}

export interface Noted {
  readonly eventId: string;
  /** None where the rule in force brings none. */
  readonly obligationId?: string;
}

/** Notes what happened, and the obligation that it brings. */
export async function noteEvent(
  { sql, audit, publish, tenant, notedBy, now }: Noting,
  companyId: string,
  event: NotedEvent,
): Promise<Noted> {
  const { profile } = await findCompany(sql, companyId);
  const [eventId, obligationId] = [randomUUID(), randomUUID()];
  await sql.query(
    `insert into boi.company_events (tenant_id, event_id, company_id, event, noted_by, noted_at)
     values ($1, $2, $3, $4, $5, $6)`,
    [tenant, eventId, companyId, JSON.stringify(event), notedBy, now],
  );
  audit({
    action: "company.event",
    target: { kind: "company", id: companyId },
    details: { event: event.kind, eventId },
  });
  const brought = obligation(
    event.kind === "registered" ? { ...event, foreign: formedAbroad(profile.formation.country) } : event,
  );
  if (!brought) return { eventId };
  await sql.query(
    `insert into boi.obligations (tenant_id, obligation_id, company_id, event_id, kind, jurisdiction, due_on, citation)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      ...[tenant, obligationId, companyId, eventId, brought.kind, brought.jurisdiction, brought.dueOn],
      JSON.stringify(brought.citation),
    ],
  );
  publish("obligation.created", { companyId, obligationId, kind: brought.kind });
  return { eventId, obligationId };
}
