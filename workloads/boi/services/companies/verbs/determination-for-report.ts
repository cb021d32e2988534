import type { Sql } from "../../../platform/database/sql";
import { Problem } from "../../../platform/http/problem";
import { outcomeChange, type Determination } from "../../../domain/rules";
import { outdatedBy, type OutdatedReason } from "../model/outdated";
import { currentDetermination, type CurrentDetermination } from "./current-determination";

const because: Readonly<Record<OutdatedReason, string>> = {
  answers: "answers have changed since the company was determined",
  rule: "another rule is in force since the company was determined",
  lapsed: "the exemption by which the company was determined has run out",
};

/** What a report rests on; undefined when the company was not determined. 409 when it no longer holds. */
export async function determinationForReport(
  sql: Sql,
  companyId: string,
  on: string,
): Promise<CurrentDetermination | undefined> {
  const found = await currentDetermination(sql, companyId, "US");
  const reason = found && outdatedBy(found, found.answersChanged, on);
  if (reason) throw new Problem(409, `${because[reason]}: determine it again first`);
  return found;
}

/** 409 when the company was found to be something else since the report was prepared, or has to be determined again. */
export async function requireDeterminedSo(
  sql: Sql,
  companyId: string,
  preparedFrom: string | null,
  on: string,
): Promise<void> {
  const found = await determinationForReport(sql, companyId, on);
  if (!found || found.determinationId === preparedFrom) return;
  const { rows } = await sql.query<{ determination: Determination }>(
    "select determination from boi.determinations where determination_id = $1",
    [preparedFrom],
  );
  const before = rows[0]?.determination;
  if (
    before
      ? outcomeChange(before, found)
      : found.outcome !== "reporting-company" || found.foreignPooledVehicle
  )
    throw new Problem(409, "the company is found to be something else since: prepare the report again");
}
