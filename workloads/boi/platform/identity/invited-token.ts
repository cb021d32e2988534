import { sign, verify } from "hono/jwt";
import { z } from "zod";
import { tenantId, type TenantId } from "../database/tenant-id";
import type { Caller } from "./caller";
import { derivedKey, derivedKeys, type SigningKeys } from "./signing-keys";

const issuer = "palisade-boi";
const audience = "palisade-boi/invited-person";
const purpose = "invited person's token";

/** Long enough to fill in a form and find one's passport. */
export const invitedTokenSeconds = 2 * 60 * 60;

interface Invited {
  readonly tenant: TenantId;
  readonly invitation: string;
  readonly person: string;
}

const claims = z.strictObject({
  iss: z.literal(issuer),
  aud: z.literal(audience),
  sub: z.uuid(),
  tenant: tenantId,
  person: z.uuid(),
  iat: z.number().int(),
  exp: z.number().int(),
});

/** The token of an invited person, limited to one record: signed by us, since no issuer knows that person. */
export async function invitedToken(
  keys: SigningKeys,
  { tenant, invitation, person }: Invited,
  now: Date,
): Promise<string> {
  const iat = Math.floor(now.getTime() / 1_000);
  const key = derivedKey((await keys()).current, purpose).toString("base64");
  const given = { iss: issuer, aud: audience, sub: invitation, tenant, person, iat };
  return sign({ ...given, exp: iat + invitedTokenSeconds }, key, "HS256");
}

/** Whom such a token belongs to; undefined when it is not good. Accepts the current and the previous secret. */
export async function invitedCaller(
  keys: SigningKeys,
  token: string,
  now: Date,
): Promise<Caller | undefined> {
  const seconds = now.getTime() / 1_000;
  for (const key of derivedKeys(await keys(), purpose)) {
    const payload = await verify(token, key.toString("base64"), {
      alg: "HS256",
      exp: false,
      iat: false,
    }).catch(() => undefined);
    if (payload === undefined) continue;
    const { data } = claims.safeParse(payload);
    if (!data || data.exp <= seconds || data.exp - data.iat > invitedTokenSeconds || data.iat > seconds + 60)
      return undefined;
    const { tenant, sub, person } = data;
    return { tenant, user: sub, roles: ["invited-person"], session: sub, person };
  }
  return undefined;
}
