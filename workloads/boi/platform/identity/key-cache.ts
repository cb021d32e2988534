import { KidNotFoundInJwksError } from "aws-jwt-verify/error";
import { assertIsJwks, type JwksCache, type JwkWithKid, type Jwks } from "aws-jwt-verify/jwk";
import type { FetchKeys } from "./fetch-keys";

/** The issuer's keys could not be had: a sign-in can be neither accepted nor called wrong. */
export class KeysUnavailable extends Error {}

/** A key that the issuer has withdrawn is trusted no longer than this. */
const freshFor = 10 * 60_000;
/** When the issuer does not answer, its last keys go on being used for this long. */
const staleFor = 60 * 60_000;
/** Tokens with unknown key ids must not make us ask the issuer more often than this. */
const askedAgainAfter = 10_000;

interface Held {
  readonly jwks: Jwks;
  readonly at: number;
}

/** Public keys by issuer: a new key is fetched when a token first names it, a withdrawn one is forgotten. */
export function keyCache(fetchKeys: FetchKeys, now: () => number = Date.now): JwksCache {
  const held = new Map<string, Held>();
  const asked = new Map<string, number>();
  const running = new Map<string, Promise<Held>>();

  /** At most one request at a time, however many wait for it. */
  function refresh(url: string): Promise<Held> {
    const already = running.get(url);
    if (already) return already;
    asked.set(url, now());
    const request = fetchKeys(url)
      .then((jwks) => {
        assertIsJwks(jwks as never);
        const fresh = { jwks: jwks as Jwks, at: now() };
        held.set(url, fresh);
        return fresh;
      })
      .finally(() => running.delete(url));
    running.set(url, request);
    return request;
  }

  const mayAsk = (url: string) => now() - (asked.get(url) ?? -Infinity) >= askedAgainAfter;

  async function current(url: string): Promise<Held> {
    const last = held.get(url);
    const age = last ? now() - last.at : Infinity;
    if (last && age < freshFor) return last;
    const usable = last && age < staleFor ? last : undefined;
    if (usable && !mayAsk(url) && !running.has(url)) return usable;
    try {
      return await refresh(url);
    } catch (cause) {
      if (usable) return usable;
      throw new KeysUnavailable("the issuer's keys cannot be fetched", { cause });
    }
  }

  async function getJwk(url: string, { header }: { readonly header: { readonly kid?: unknown } }) {
    const { kid } = header;
    if (typeof kid !== "string") throw new KidNotFoundInJwksError("the token names no key");
    const find = ({ jwks }: Held) => jwks.keys.find((key) => key.kid === kid) as JwkWithKid | undefined;
    let found = find(await current(url));
    if (!found && mayAsk(url)) found = await refresh(url).then(find, () => undefined);
    if (!found) throw new KidNotFoundInJwksError("the token names a key that its issuer does not have");
    return found;
  }

  return {
    getJwk,
    getJwks: async (url) => (await current(url)).jwks,
    getCachedJwk: () => {
      throw new Error("keys are looked up asynchronously");
    },
    addJwks: (url, jwks) => void held.set(url, { jwks, at: now() }),
  };
}
