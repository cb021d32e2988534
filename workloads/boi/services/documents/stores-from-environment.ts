import { S3Client } from "@aws-sdk/client-s3";
import { z } from "zod";
import { IncompleteEnvironment, parsedSettings } from "../../platform/settings/settings";
import type { DocumentServices } from "./model/document-services";
import { folderStore } from "./store/folder-store";
import { guardDutyScanner } from "./store/guard-duty-scanner";
import { s3Store } from "./store/s3-store";
import { localScanner } from "./store/scanner";

const inAws = z.object({
  DOCUMENT_BUCKET: z.string().min(3),
  QUARANTINE_BUCKET: z.string().min(3),
  RETENTION_YEARS: z.coerce.number().int().min(1).max(100).default(5),
});

const onThisMachine = z.object({
  DOCUMENT_FOLDER: z.string().min(1),
  UPLOAD_URL: z.url(),
  RETENTION_YEARS: inAws.shape.RETENTION_YEARS,
});

interface Stores extends Pick<DocumentServices, "store" | "scanner" | "retentionYears"> {
  /** The bucket where uploads are scanned. */
  readonly quarantine: string;
}

/** Buckets that GuardDuty scans; a folder on a developer's machine alone, whose scanner knows one test file. */
export function storesFromEnvironment(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Stores {
  if (!environment.DOCUMENT_FOLDER) {
    const given = parsedSettings(inAws, environment);
    const {
      DOCUMENT_BUCKET: documents,
      QUARANTINE_BUCKET: quarantine,
      RETENTION_YEARS: retentionYears,
    } = given;
    const s3 = new S3Client();
    const store = s3Store(s3, { documents, quarantine });
    return { store, scanner: guardDutyScanner(s3, quarantine), retentionYears, quarantine };
  }
  if (environment.NODE_ENV === "production" || environment.AWS_LAMBDA_FUNCTION_NAME !== undefined)
    throw new IncompleteEnvironment(
      "DOCUMENT_FOLDER is for local use: nothing scans it. Set DOCUMENT_BUCKET and QUARANTINE_BUCKET",
    );
  const given = parsedSettings(onThisMachine, environment);
  const store = folderStore(given.DOCUMENT_FOLDER, given.UPLOAD_URL);
  return { store, scanner: localScanner, retentionYears: given.RETENTION_YEARS, quarantine: "" };
}
