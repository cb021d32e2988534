import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileRootSigner } from "../audit-log/file-root-signer";
import { folderRootStore } from "../audit-log/folder-root-store";
import { signDays } from "../audit-log/sign-days";
import type { Database } from "../database/database";

const everyHour = 3_600_000;

/**
 * Signs the audit chains' days that are over, at the start and then hourly, as a schedule does in AWS. The roots are in
 * `audit-roots` and what verifies them in `audit-key.pub.pem`, for `palisade boi verify-audit`.
 */
export function startSigning(
  { database, now }: { readonly database: Database; readonly now: () => Date },
  folder: string,
  onError: () => void,
): { stop(): Promise<void> } {
  const signer = fileRootSigner(join(folder, "audit-key"));
  const store = folderRootStore(folder);
  const sign = async () => {
    try {
      writeFileSync(join(folder, "audit-key.pub.pem"), await signer.publicKey());
      if ((await signDays({ database, signer, store, now })).size > 0) onError();
    } catch {
      onError();
    }
  };
  let running = sign();
  const timer = setInterval(() => {
    running = running.then(sign);
  }, everyHour);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
