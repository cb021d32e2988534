import { createDecipheriv, pbkdf2Sync } from "node:crypto";
import { readFileSync } from "node:fs";
import { CouldNotRun } from "../preview/could-not-run";

/** Opens one ciphertext. */
export type Decrypt = (sealed: string) => string;

const iterations = 1_000_000;
const tagLength = 16;

/**
 * Reads values that the CLI encrypted with a passphrase (AES-256-GCM, key by PBKDF2); undefined where there is no
 * passphrase at hand, or the stack's secrets are kept by a cloud service.
 */
export function decrypter(passphrase: string | undefined, salt: string | undefined): Decrypt | undefined {
  if (passphrase === undefined || salt === undefined) return undefined;
  const [version, encoded = "", ...check] = salt.split(":");
  if (version !== "v1") return undefined;
  const key = pbkdf2Sync(passphrase, Buffer.from(encoded, "base64"), iterations, 32, "sha256");
  const decrypt: Decrypt = (sealed) => {
    const [, nonce = "", content = ""] = sealed.split(":");
    const data = Buffer.from(content, "base64");
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64"));
    decipher.setAuthTag(data.subarray(data.length - tagLength));
    return Buffer.concat([
      decipher.update(data.subarray(0, data.length - tagLength)),
      decipher.final(),
    ]).toString("utf8");
  };
  try {
    decrypt(check.join(":"));
  } catch {
    throw new CouldNotRun(
      "PULUMI_CONFIG_PASSPHRASE is not the passphrase of this stack: unset or correct it",
    );
  }
  return decrypt;
}

/** Where the CLI takes it from, too. */
export function passphraseOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const file = env.PULUMI_CONFIG_PASSPHRASE_FILE;
  return env.PULUMI_CONFIG_PASSPHRASE ?? (file ? readFileSync(file, "utf8").trim() : undefined);
}
