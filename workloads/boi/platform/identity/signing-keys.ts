import { hkdfSync } from "node:crypto";

/** The secret that invited persons' tokens and links are made with, and the one before it while it is still accepted. */
export interface SigningSecrets {
  readonly current: string;
  readonly previous?: string;
}

/** Asked for at every use, so that a rotated secret comes into force without a restart. */
export type SigningKeys = () => Promise<SigningSecrets>;

/** A key for one purpose: what is signed for another cannot be passed off as this. */
export const derivedKey = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync("sha256", secret, "palisade-boi", purpose, 32));

/** The newest first. */
export const derivedKeys = ({ current, previous }: SigningSecrets, purpose: string): readonly Buffer[] =>
  [current, ...(previous === undefined ? [] : [previous])].map((secret) => derivedKey(secret, purpose));
