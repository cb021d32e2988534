import type { SigningServices } from "../../platform/audit-log/sign-days";
import { signDays } from "../../platform/audit-log/sign-days";
import { redetermine } from "../../services/companies/verbs/redetermine";
import type { sweepDocuments } from "../../services/documents/verbs/sweep-documents";
import type { FinCen } from "../../platform/fincen-client/fincen";
import { reconcile } from "../../services/filing/verbs/reconcile";
import { ruleSets } from "../../domain/rules";
import { forget } from "./forget";
import { JobFault, type Job } from "./job";
import { sweep } from "./sweep";

export interface JobServices extends SweptDocuments {
  readonly fincen: FinCen;
  readonly roots: Pick<SigningServices, "signer" | "store">;
}

type SweptDocuments = Parameters<typeof sweepDocuments>[0];

export const jobNames = ["reconcile", "audit-roots", "redetermine", "sweep", "retention"] as const;
export type JobName = (typeof jobNames)[number];

/** Every job that a schedule starts, by the name that the schedule gives. Each may be repeated and killed anywhere. */
export const jobs = (services: JobServices): Readonly<Record<JobName, Job>> => ({
  reconcile: async ({ log, now }) => {
    const { asked, differing } = await reconcile({
      database: services.database,
      fincen: services.fincen,
      now,
    });
    log({ event: "reconciliation.asked", count: asked });
    log({ event: "reconciliation.differing", count: differing });
    if (differing > 0) throw new JobFault(`FinCEN answers otherwise than we know for ${differing} filings`);
  },
  "audit-roots": async ({ log, now }) => {
    const failed = await signDays({ ...services.roots, database: services.database, now });
    log({ event: "audit-roots.failed", count: failed.size });
    if (failed.size > 0)
      throw new JobFault(
        [...failed].map(([tenant, { name, message }]) => `${tenant}: ${name} ${message}`).join("; "),
      );
  },
  redetermine: async ({ log, now }) => {
    for (const jurisdiction of new Set(ruleSets.map((rules) => rules.jurisdiction))) {
      const { companies } = await redetermine(services.database, jurisdiction, now);
      log({ event: "determinations.made", count: companies });
    }
  },
  sweep: ({ log, now }) => sweep(services, log, now),
  retention: ({ log, now }) => forget(services.database, log, now),
});
