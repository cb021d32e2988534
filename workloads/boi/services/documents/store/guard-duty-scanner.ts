import { GetObjectTaggingCommand, type S3Client } from "@aws-sdk/client-s3";
import type { Scanner, ScanVerdict } from "./scanner";

/**
 * GuardDuty's results (user guide, "S3 object potential scan status"). A scan that failed or was not allowed to read may
 * yet be repeated; one that is missing is pending too. Nothing but its own word makes a file clean.
 */
export function guardDutyVerdict(result: string | undefined): ScanVerdict {
  if (result === "NO_THREATS_FOUND") return "clean";
  if (result === "THREATS_FOUND") return "infected";
  return result === "UNSUPPORTED" ? "unscannable" : "pending";
}

/** GuardDuty scans by itself what is uploaded and writes the result as a tag on that version of the object. */
export const guardDutyScanner =
  (s3: S3Client, quarantine: string): Scanner =>
  async (key, { version }) => {
    const { TagSet = [] } = await s3.send(
      new GetObjectTaggingCommand({ Bucket: quarantine, Key: key, VersionId: version }),
    );
    return guardDutyVerdict(TagSet.find(({ Key }) => Key === "GuardDutyMalwareScanStatus")?.Value);
  };
