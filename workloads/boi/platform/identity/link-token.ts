import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { derivedKey, derivedKeys, type SigningKeys } from "./signing-keys";

const purpose = "invitation link";

/**
 * The secret of an invitation's link. It is made from the invitation's id with a key that only we have, so that a repeated
 * request to invite can answer the same link, although nothing but its digest is kept.
 */
export async function linkToken(keys: SigningKeys, invitation: string): Promise<string> {
  return tokenBy(derivedKey((await keys()).current, purpose), invitation);
}

/** The link's secret again, whichever key it was made with; undefined when that key is gone. */
export async function linkTokenAgain(
  keys: SigningKeys,
  invitation: string,
  hash: Uint8Array,
): Promise<string | undefined> {
  return derivedKeys(await keys(), purpose)
    .map((key) => tokenBy(key, invitation))
    .find((token) => timingSafeEqual(linkHash(token), hash));
}

/** What is kept of a link's secret. It has 256 random bits, so a plain digest cannot be searched. */
export const linkHash = (token: string): Buffer => createHash("sha256").update(token).digest();

const tokenBy = (key: Buffer, invitation: string): string =>
  createHmac("sha256", key).update(invitation).digest("base64url");
