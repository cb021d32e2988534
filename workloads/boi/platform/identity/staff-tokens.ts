import { CognitoJwtVerifier, JwtVerifier } from "aws-jwt-verify";
import type { JwtHeader, JwtPayload } from "aws-jwt-verify/jwt-model";
import type { Caller } from "./caller";
import { fetchKeys, type FetchKeys } from "./fetch-keys";
import { KeysUnavailable, keyCache } from "./key-cache";
import { staffCaller } from "./staff-claims";

interface StaffTokenSettings {
  /** A Cognito user pool, "https://cognito-idp.REGION.amazonaws.com/POOL", or any OpenID Connect issuer. */
  readonly issuer: string;
  readonly clientId: string;
  /** Of other issuers than Cognito, whose access tokens have none; the client id when absent. */
  readonly audience?: string;
  /** `<issuer>/.well-known/jwks.json` when absent. */
  readonly keysUrl?: string;
}

export type StaffTokens = (token: string) => Promise<Caller | undefined>;

/**
 * Checks access tokens of the staff's issuer: signature by an asymmetric algorithm and a key of the issuer, issuer,
 * audience or client, use, times, second factor. Throws `KeysUnavailable` when the issuer's keys cannot be had.
 */
export function staffTokens(
  settings: StaffTokenSettings,
  get: FetchKeys = fetchKeys,
  now: () => number = Date.now,
): StaffTokens {
  const pool = /^https:\/\/cognito-idp\.[\w-]+\.amazonaws\.com(?:\.cn)?\/([\w-]+_\w+)$/.exec(
    settings.issuer,
  )?.[1];
  const options = { jwksCache: keyCache(get, now) };
  const verifier =
    pool === undefined
      ? JwtVerifier.create(
          {
            issuer: settings.issuer,
            audience: settings.audience ?? settings.clientId,
            customJwtCheck: ({ header, payload }) => assertAccessToken(header, payload, settings.clientId),
            ...(settings.keysUrl !== undefined && { jwksUri: settings.keysUrl }),
          },
          options,
        )
      : CognitoJwtVerifier.create(
          { userPoolId: pool, clientId: settings.clientId, tokenUse: "access" },
          options,
        );
  return async (token) => {
    let payload: JwtPayload;
    try {
      payload = await verifier.verify(token);
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      return undefined;
    }
    // A Cognito pool's own policy requires the second factor: its access tokens do not tell.
    return staffCaller(payload, pool === undefined ? "token" : "issuer");
  };
}

class WrongUse extends Error {}

/** An ID token has the same issuer, keys and audience, and is meant for the client alone (RFC 9068, 2.1 and 4). */
function assertAccessToken({ typ }: JwtHeader, payload: JwtPayload, clientId: string): void {
  if (!["at+jwt", "application/at+jwt"].includes(typeof typ === "string" ? typ.toLowerCase() : ""))
    throw new WrongUse();
  if (payload.client_id !== clientId) throw new WrongUse();
}
