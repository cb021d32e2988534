import { formedAbroad } from "../../../domain/rules";
import type { NotedEvent } from "../model/event";
import { findCompany } from "./find-company";
import { keepEvent, type Noted, type Noting } from "./keep-event";

/** Notes what happened, and the obligation that it brings. */
export async function noteEvent(work: Noting, companyId: string, event: NotedEvent): Promise<Noted> {
  const { profile } = await findCompany(work.sql, companyId, "hold");
  return keepEvent(
    work,
    companyId,
    event.kind === "registered" ? { ...event, foreign: formedAbroad(profile.formation.country) } : event,
  );
}
