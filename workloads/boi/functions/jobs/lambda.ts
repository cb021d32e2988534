import { KMSClient } from "@aws-sdk/client-kms";
import { S3Client } from "@aws-sdk/client-s3";
import { z } from "zod";
import { kmsRootSigner } from "../../platform/audit-log/kms-root-signer";
import { s3RootStore } from "../../platform/audit-log/s3-root-store";
import { storesFromEnvironment } from "../../services/documents/stores-from-environment";
import { databaseFromEnvironment } from "../../runtime/database-from-environment";
import { parsedSettings } from "../../platform/settings/settings";
import { finCenFromEnvironment } from "../../platform/fincen-client/fincen-from-environment";
import { createLog } from "../../platform/observability/log";
import { protectionFromEnvironment } from "../../platform/protection/protection-from-environment";
import { jobNames, jobs } from "./jobs";

const given = parsedSettings(
  z.object({
    AUDIT_ROOT_KEY_ARN: z.string().startsWith("arn:"),
    AUDIT_ROOT_BUCKET: z.string().min(3),
    AUDIT_ROOT_YEARS: z.coerce.number().int().min(1).max(100),
  }),
  process.env,
);

const now = () => new Date();
const log = createLog("boi-jobs");
const work = jobs({
  ...storesFromEnvironment(),
  database: databaseFromEnvironment(process.env),
  protection: protectionFromEnvironment(),
  fincen: finCenFromEnvironment()(() => undefined),
  roots: {
    signer: kmsRootSigner(new KMSClient(), given.AUDIT_ROOT_KEY_ARN),
    store: s3RootStore(new S3Client(), given.AUDIT_ROOT_BUCKET, given.AUDIT_ROOT_YEARS, now),
  },
});

const asked = z.object({ job: z.enum(jobNames) });

/** A schedule calls it with the job's name. A job that fails makes the invocation fail: that raises the alarm. */
export async function handler(event: unknown): Promise<void> {
  const { job } = asked.parse(event);
  const begun = Date.now();
  try {
    await work[job]({ log, now });
    log({ event: "job.done", operationId: job, milliseconds: Date.now() - begun });
  } catch (error) {
    log({ event: "job.failed", operationId: job, milliseconds: Date.now() - begun, error });
    throw error;
  }
}
