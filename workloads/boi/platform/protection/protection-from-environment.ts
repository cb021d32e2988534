import { KMSClient } from "@aws-sdk/client-kms";
import { IncompleteEnvironment } from "../settings/settings";
import { createProtection } from "./create-protection";
import { fileMasterKey } from "./file-master-key";
import { kmsMasterKey } from "./kms-master-key";
import type { Protection } from "./protection";
import { tenantKeys } from "./tenant-keys";

/** Tenants' keys wrapped by a KMS key; by one in a file on a developer's machine alone. */
export function protectionFromEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Protection {
  const { TENANT_KEY_ARN: arn, TENANT_KEY_FILE: file, NODE_ENV: mode } = environment;
  if (arn && !file) return createProtection(tenantKeys(kmsMasterKey(new KMSClient(), arn)));
  if (!file || arn)
    throw new IncompleteEnvironment(
      "the environment is not right:\n  TENANT_KEY_ARN: set it or TENANT_KEY_FILE, not both",
    );
  if (mode === "production" || environment.AWS_LAMBDA_FUNCTION_NAME !== undefined)
    throw new IncompleteEnvironment(
      "TENANT_KEY_FILE is for local use: in production the key is KMS's, TENANT_KEY_ARN",
    );
  return createProtection(tenantKeys(fileMasterKey(file)));
}
