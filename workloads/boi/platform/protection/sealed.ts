import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const format = 1;
const ivLength = 12;
const tagLength = 16;

/**
 * AES-256-GCM with a random 96-bit IV: format (1 byte), IV, tag, ciphertext. `bound` is authenticated with it: opening
 * with other words fails. One key seals far fewer than the 2^32 values up to which random IVs are safe (SP 800-38D).
 */
export function sealed(key: Buffer, bound: readonly string[], plain: Uint8Array): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv("aes-256-gcm", key, iv).setAAD(words(bound));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(format), iv, cipher.getAuthTag(), text]);
}

/** Throws when the key or `bound` is another, or a byte was changed. */
export function opened(key: Buffer, bound: readonly string[], value: Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  if (bytes.length < 1 + ivLength + tagLength || bytes[0] !== format)
    throw new Error("this is not a sealed value");
  const [iv, tag] = [bytes.subarray(1, 1 + ivLength), bytes.subarray(1 + ivLength, 1 + ivLength + tagLength)];
  const decipher = createDecipheriv("aes-256-gcm", key, iv, { authTagLength: tagLength });
  decipher.setAAD(words(bound)).setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(1 + ivLength + tagLength)), decipher.final()]);
}

const words = (bound: readonly string[]) => Buffer.from(JSON.stringify(bound));
