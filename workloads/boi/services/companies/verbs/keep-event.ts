import { randomUUID } from "node:crypto";
import type { TenantWork } from "../../../platform/http/tenant-work";
import type { TenantId } from "../../../platform/database/tenant-id";
import { obligation, isObligationLifted, type CompanyEvent } from "../../../domain/rules";
import { currentDetermination } from "./current-determination";

export interface Noting extends TenantWork {
  readonly tenant: TenantId;
  readonly notedBy: string;
  readonly now: Date;
}

export interface Noted {
  readonly eventId: string;
  /** None where the rule in force brings none. */
  readonly obligationId?: string;
}

/** Keeps an event of a company that the caller holds, and the obligation that it brings. */
export async function keepEvent(
  { sql, audit, publish, tenant, notedBy, now }: Noting,
  companyId: string,
  event: CompanyEvent,
): Promise<Noted> {
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
  const brought = obligation(event);
  if (!brought) return { eventId };
  const { kind, jurisdiction, dueOn, citation } = brought;
  const found = await currentDetermination(sql, companyId, jurisdiction);
  // What was found from other answers lifts no obligation.
  const state = found && !found.answersChanged && isObligationLifted(brought, found) ? "void" : "open";
  await sql.query(
    `insert into boi.obligations (tenant_id, obligation_id, company_id, event_id, kind, jurisdiction, due_on, citation, state)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tenant, obligationId, companyId, eventId, kind, jurisdiction, dueOn, JSON.stringify(citation), state],
  );
  publish("obligation.created", { companyId, obligationId, kind, state });
  return { eventId, obligationId };
}
