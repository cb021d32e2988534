import { randomUUID } from "node:crypto";
import { companyForReport } from "../../companies/verbs/report-part";
import { determinationForReport } from "../../companies/verbs/determination-for-report";
import type { Call } from "../../../platform/http/endpoint";
import { Problem } from "../../../platform/http/problem";
import { peopleForReport, type PeopleOfReport } from "../../owners/verbs/report-part";
import {
  reportProblems,
  snapshotHash,
  submitterProblems,
  type PriorReport,
  type Report,
} from "../../../domain/report";
import { dayOf } from "../../../domain/rules";
import type { NewFiling } from "../model/filing";
import type { FilingServices } from "../model/filing-services";
import { keepSnapshot, openSnapshot } from "../model/snapshot";
import { unfitReport } from "../model/unfit-report";

/** Gathers the report from what is known today, checks it whole, and freezes it as a draft. */
export async function prepareFiling(
  { sql, services: { protection }, caller, now, audit, publish }: Call<FilingServices>,
  { companyId, kind, submitter, priorReport: given }: NewFiling,
): Promise<{ readonly filingId: string; readonly snapshotHash: string }> {
  const { tenant } = caller;
  const today = dayOf(now);
  const company = await companyForReport(sql, protection, tenant, companyId);
  const found = await determinationForReport(sql, companyId, today);
  const unfit = unfitReport(kind, found?.outcome);
  if (unfit !== undefined) throw new Problem(409, unfit);
  const people: Omit<PeopleOfReport, "holdings"> =
    kind === "newly-exempt"
      ? { owners: [], applicants: [], documents: [], subjects: new Map() }
      : await peopleForReport(sql, protection, tenant, companyId, today);
  const prior = kind === "initial" ? undefined : (given ?? (await lastAccepted()));
  if (kind !== "initial" && !prior)
    throw new Problem(409, "no report of this company was accepted here: name the prior one", [
      { pointer: "/priorReport", detail: "is needed" },
    ]);
  const report: Report = {
    kind,
    preparedOn: today,
    ...(prior && { priorReport: prior }),
    ...(kind !== "newly-exempt" && { company }),
    owners: [...people.owners],
    applicants: [...people.applicants],
  };
  const problems = [...reportProblems(report, today), ...submitterProblems(submitter, "/submitter")];
  if (problems.length > 0) throw new Problem(422, "the report is not right", problems);
  const [filingId, hash] = [randomUUID(), snapshotHash(report)];
  await sql.query(
    `insert into boi.filings (tenant_id, filing_id, company_id, kind, state, prepared_by, snapshot_hash, attachments, created_at,
       determination_id)
     values ($1, $2, $3, $4, 'draft', $5, $6, $7, $8, $9)`,
    [
      tenant,
      filingId,
      companyId,
      kind,
      caller.user,
      hash,
      people.documents.length,
      now,
      found?.determinationId ?? null,
    ],
  );
  await keepSnapshot(sql, protection, tenant, {
    filingId,
    companyId,
    report,
    submitter,
    subjects: people.subjects,
  });
  for (const [position, { documentId, personId, fileName }] of people.documents.entries())
    await sql.query(
      `insert into boi.filing_attachments (tenant_id, filing_id, position, document_id, person_id, file_name)
       values ($1, $2, $3, $4, $5, $6)`,
      [tenant, filingId, position, documentId, personId, fileName],
    );
  // A draft that was not certified is out of date as soon as there is another.
  await sql.query(
    `update boi.filings set state = 'superseded', finished_at = $3
     where company_id = $1 and filing_id <> $2 and state in ('draft', 'certified')`,
    [companyId, filingId, now],
  );
  for (const { personId } of [...people.owners, ...people.applicants])
    audit({ action: "person.read", target: { kind: "person", id: personId }, reason: "report prepared" });
  audit({
    action: "filing.prepare",
    target: { kind: "filing", id: filingId },
    details: { kind, snapshotHash: hash },
  });
  publish("filing.prepared", { filingId, companyId });
  return { filingId, snapshotHash: hash };

  async function lastAccepted(): Promise<PriorReport | undefined> {
    const { rows } = await sql.query<{ filing_id: string }>(
      `select filing_id from boi.filings where company_id = $1 and state = 'accepted' and kind <> 'newly-exempt'
       order by finished_at desc limit 1`,
      [companyId],
    );
    if (!rows[0]) return undefined;
    const { report: before } = await openSnapshot(sql, protection, tenant, {
      filingId: rows[0].filing_id,
      companyId,
    });
    return before.company && { name: before.company.legalName, taxId: before.company.taxId };
  }
}
