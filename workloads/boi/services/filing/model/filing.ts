import { z } from "zod";
import { priorReport, submitter } from "../../../domain/report";
import { filingStates } from "../../../domain/filing/filing-states";

const reportKind = z.enum(["initial", "update", "correction", "newly-exempt"]);

export const newFiling = z.strictObject({
  companyId: z.uuid(),
  kind: reportKind,
  submitter,
  /** Items 1e-1h; taken from the company's last accepted report when it was filed here. */
  priorReport: priorReport.optional(),
});
export type NewFiling = z.infer<typeof newFiling>;

export const filing = z.strictObject({
  filingId: z.uuid(),
  companyId: z.uuid(),
  companyName: z.string(),
  kind: reportKind,
  state: z.enum(filingStates),
  snapshotHash: z.string(),
  preparedBy: z.string(),
  certifiedBy: z.string().optional(),
  boirId: z.string().optional(),
  finCenId: z.string().optional(),
  /** FinCEN's codes, what each means for this report, and where to correct it. */
  errors: z.array(
    z.strictObject({ code: z.string(), meaning: z.string(), pointer: z.string(), remedy: z.string() }),
  ),
  /** Why it waits or ended, as a code. */
  problem: z.string().optional(),
  /** Process ids that FinCEN was asked for, the first included. */
  attempts: z.int(),
  hasTranscript: z.boolean(),
  createdAt: z.iso.datetime(),
  queuedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
});
export type ShownFiling = z.infer<typeof filing>;

export const filingId = z.strictObject({ filingId: z.uuid() });
