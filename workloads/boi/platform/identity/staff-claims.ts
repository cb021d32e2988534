import { z } from "zod";
import { tenantId } from "../database/tenant-id";
import type { Caller } from "./caller";
import { staffRoles } from "./roles";

const name = z.string().regex(/^[\x21-\x7e]{1,128}$/);
const names = z.array(z.string());

const claims = z.object({
  sub: name,
  exp: z.number(),
  tenant: tenantId.optional(),
  groups: names.optional(),
  "cognito:groups": names.optional(),
  sid: name.optional(),
  origin_jti: name.optional(),
  jti: name.optional(),
  amr: names.optional(),
});

/** Ways to prove who one is that count as a second factor beside a password (RFC 8176). */
const secondFactors = ["otp", "hwk", "swk", "sms", "fpt", "face", "pin"];

/**
 * The caller that a verified token describes; undefined when it lacks what a member of staff must have. Groups are kept
 * by the issuer's administrators: those named like roles give roles, and one "tenant:<uuid>" names the tenant where the
 * issuer has no claim for it. `mfa: "token"` asks the token itself for proof of a second factor.
 */
export function staffCaller(payload: unknown, mfa: "token" | "issuer"): Caller | undefined {
  const { success, data } = claims.safeParse(payload);
  if (!success) return undefined;
  const groups = [...(data.groups ?? []), ...(data["cognito:groups"] ?? [])];
  const tenant = tenantOf(data.tenant, groups);
  const session = data.sid ?? data.origin_jti ?? data.jti;
  if (tenant === undefined || session === undefined) return undefined;
  if ((mfa === "token" || data.amr !== undefined) && !hasSecondFactor(data.amr ?? [])) return undefined;
  return { tenant, user: data.sub, session, roles: staffRoles.filter((role) => groups.includes(role)) };
}

const hasSecondFactor = (amr: readonly string[]): boolean =>
  amr.includes("mfa") || (amr.includes("pwd") && secondFactors.some((factor) => amr.includes(factor)));

/** Two that contradict each other are none. */
function tenantOf(
  claim: Caller["tenant"] | undefined,
  groups: readonly string[],
): Caller["tenant"] | undefined {
  const named = groups.flatMap((group) =>
    group.startsWith("tenant:") ? [group.slice("tenant:".length)] : [],
  );
  const all = new Set([...(claim === undefined ? [] : [claim as string]), ...named]);
  return all.size === 1 ? tenantId.safeParse([...all][0]).data : undefined;
}
