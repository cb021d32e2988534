import { createPublicKey } from "node:crypto";
import { GetPublicKeyCommand, SignCommand, type KMSClient } from "@aws-sdk/client-kms";
import type { RootSigner } from "./root-signer";

/** An asymmetric KMS key (ECC_NIST_P256, SIGN_VERIFY): it cannot be taken away to sign elsewhere. */
export const kmsRootSigner = (kms: Pick<KMSClient, "send">, keyArn: string): RootSigner => ({
  keyId: keyArn,
  sign: async (statement) => {
    const { Signature: signature } = await kms.send(
      new SignCommand({
        KeyId: keyArn,
        Message: Buffer.from(statement),
        MessageType: "RAW",
        SigningAlgorithm: "ECDSA_SHA_256",
      }),
    );
    if (!signature) throw new Error("KMS answered without a signature");
    return Buffer.from(signature);
  },
  publicKey: async () => {
    const { PublicKey: spki } = await kms.send(new GetPublicKeyCommand({ KeyId: keyArn }));
    if (!spki) throw new Error("KMS answered without a public key");
    return createPublicKey({ key: Buffer.from(spki), format: "der", type: "spki" })
      .export({ type: "spki", format: "pem" })
      .toString();
  },
});
