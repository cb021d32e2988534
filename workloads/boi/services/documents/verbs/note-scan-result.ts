import { z } from "zod";
import { tenantId } from "../../../platform/database/tenant-id";
import { workAsTenant } from "../../../platform/http/tenant-work";
import { documentRow, keyParts } from "../model/document-row";
import type { DocumentServices } from "../model/document-services";
import { guardDutyVerdict } from "../store/guard-duty-scanner";
import { settleDocument } from "./settle-document";

/** GuardDuty user guide, "Monitoring S3 object scans with Amazon EventBridge": of it, what is read here. */
export const scanResultEvent = z.object({
  id: z.uuid(),
  source: z.literal("aws.guardduty"),
  "detail-type": z.literal("GuardDuty Malware Protection Object Scan Result"),
  detail: z.object({
    s3ObjectDetails: z.object({
      bucketName: z.string(),
      objectKey: z.string(),
      versionId: z.string().nullish(),
    }),
    scanResultDetails: z.object({ scanResultStatus: z.string() }),
  }),
});

type Services = Pick<DocumentServices, "database" | "store" | "protection" | "scanner" | "retentionYears">;

/**
 * Goes on with a document when its upload is scanned. Delivered twice, late or in the wrong order it does no harm: a result
 * counts only for the very version that it names. Returns the document's state; undefined where the object is no document.
 */
export async function noteScanResult(
  services: Services & { readonly quarantine: string },
  event: z.infer<typeof scanResultEvent>,
  now: Date,
): Promise<string | undefined> {
  const { bucketName, objectKey, versionId } = event.detail.s3ObjectDetails;
  const parts = keyParts.exec(objectKey);
  const tenant = tenantId.safeParse(parts?.[1]);
  const document = z.uuid().safeParse(parts?.[2]);
  // GuardDuty also scans an object of its own, to see whether it may.
  if (bucketName !== services.quarantine || !tenant.success || !document.success) return undefined;
  const verdict = guardDutyVerdict(event.detail.scanResultDetails.scanResultStatus);
  const context = { tenant: tenant.data, actor: "service:scan-result", requestId: event.id, at: now };
  return workAsTenant(services.database, context, async (work) => {
    const row = await documentRow(work.sql, document.data, true);
    if (row?.tenant_id !== tenant.data) return undefined;
    return settleDocument(
      { ...work, services, tenant: tenant.data, now },
      row,
      versionId ? { version: versionId, verdict } : undefined,
    );
  });
}
