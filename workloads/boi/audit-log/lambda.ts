import { KMSClient } from "@aws-sdk/client-kms";
import { S3Client } from "@aws-sdk/client-s3";
import { z } from "zod";
import { databaseFromEnvironment } from "../edge/database-from-environment";
import { parsedSettings } from "../edge/settings";
import { kmsRootSigner } from "./kms-root-signer";
import { s3RootStore } from "./s3-root-store";
import { signDays } from "./sign-days";

const settings = z.object({
  AUDIT_ROOT_KEY_ARN: z.string().min(1),
  AUDIT_ROOT_BUCKET: z.string().min(1),
  AUDIT_ROOT_YEARS: z.coerce.number().int().min(1).max(100).default(10),
});

const given = parsedSettings(settings, process.env);
const now = () => new Date();
const services = {
  database: databaseFromEnvironment(process.env),
  signer: kmsRootSigner(new KMSClient(), given.AUDIT_ROOT_KEY_ARN),
  store: s3RootStore(new S3Client(), given.AUDIT_ROOT_BUCKET, given.AUDIT_ROOT_YEARS, now),
  now,
};

/** Daily, shortly after midnight UTC. It fails, and so raises the alarm on errors, when any tenant's chain is broken. */
export async function handler(): Promise<void> {
  const failed = await signDays(services);
  if (failed.size > 0)
    throw new Error(
      [...failed].map(([tenant, { name, message }]) => `${tenant}: ${name} ${message}`).join("; "),
    );
}
