import { DecryptCommand, EncryptCommand, type KMSClient } from "@aws-sdk/client-kms";
import type { MasterKey } from "./master-key";

/** A KMS key; tenant and purpose are its encryption context, so CloudTrail shows whose key was unwrapped. */
export const kmsMasterKey = (kms: Pick<KMSClient, "send">, keyArn: string): MasterKey => ({
  wrap: async (tenant, purpose, key) => {
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId: keyArn, Plaintext: key, EncryptionContext: { tenant, purpose } }),
    );
    return present(CiphertextBlob);
  },
  unwrap: async (tenant, purpose, wrapped) => {
    const { Plaintext } = await kms.send(
      new DecryptCommand({ KeyId: keyArn, CiphertextBlob: wrapped, EncryptionContext: { tenant, purpose } }),
    );
    return present(Plaintext);
  },
});

function present(blob: Uint8Array | undefined): Buffer {
  if (!blob) throw new Error("KMS answered without a key");
  return Buffer.from(blob);
}
