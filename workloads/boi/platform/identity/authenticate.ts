import { decode } from "hono/jwt";
import type { Database } from "../database/database";
import type { Authenticate, Caller } from "./caller";
import { invitedCaller } from "./invited-token";
import type { SigningKeys } from "./signing-keys";
import type { StaffTokens } from "./staff-tokens";

interface IdentityServices {
  readonly database: Database;
  readonly staffTokens: StaffTokens;
  readonly signingKeys: SigningKeys;
  readonly now: () => Date;
}

/**
 * Tokens of the staff's issuer and of our own to invited persons; then, of either, whether its tenant is there and its
 * session has not been ended. The algorithm only chooses who checks: each accepts nothing but its own.
 */
export function authenticateWith({
  database,
  staffTokens,
  signingKeys,
  now,
}: IdentityServices): Authenticate {
  return async (token) => {
    const at = now();
    const caller =
      algorithmOf(token) === "HS256" ? await invitedCaller(signingKeys, token, at) : await staffTokens(token);
    return caller && (await isLive(database, caller, at)) ? caller : undefined;
  };
}

function algorithmOf(token: string): unknown {
  try {
    return decode(token).header.alg;
  } catch {
    return undefined;
  }
}

const isLive = async (database: Database, { tenant, user, session }: Caller, at: Date): Promise<boolean> => {
  const asked = "select boi.session_is_live($1, $2, $3, $4) as live";
  const { rows } = await database.withoutTenant<{ live: boolean }>(asked, [tenant, user, session, at]);
  return rows[0]?.live === true;
};
