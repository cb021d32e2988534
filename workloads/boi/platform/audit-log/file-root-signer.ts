import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { RootSigner } from "./root-signer";

/** For development: a signing key in a file that its owner alone may read, made on first use. */
export function fileRootSigner(file: string): RootSigner {
  mkdirSync(dirname(file), { recursive: true });
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  try {
    writeFileSync(file, privateKey.export({ type: "pkcs8", format: "pem" }), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const key = createPrivateKey(readFileSync(file));
  if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1")
    throw new Error(`${file} holds no ECDSA P-256 key: remove it to get a new one`);
  const publicPem = createPublicKey(key).export({ type: "spki", format: "pem" }).toString();
  return {
    keyId: `file:${createHash("sha256").update(publicPem).digest("hex").slice(0, 16)}`,
    sign: (statement) => Promise.resolve(sign("sha256", Buffer.from(statement), key)),
    publicKey: () => Promise.resolve(publicPem),
  };
}
