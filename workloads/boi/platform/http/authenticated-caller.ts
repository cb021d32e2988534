import type { Context } from "hono";
import type { Caller } from "../identity/caller";
import type { ApiServices } from "./api-services";
import { limitedAddress } from "./client-address";
import { Problem } from "./problem";
import type { RateLimitKind } from "./rate-limits";

/** The caller, within the limits of one user; or a problem. Failed sign-ins are limited by the address they come from. */
export async function authenticatedCaller(c: Context, services: ApiServices): Promise<Caller> {
  const token = /^Bearer +([\w.~+/=-]{1,8192})$/i.exec(c.req.header("authorization") ?? "")?.[1];
  const caller = token === undefined ? undefined : await authenticated(services, token);
  if (!caller) {
    await limit(services, "address", addressOf(c, services));
    throw new Problem(401, "sign in: the bearer token is missing, wrong or expired");
  }
  await limit(services, "user", `${caller.tenant} ${caller.user}`);
  return caller;
}

async function authenticated({ authenticate }: ApiServices, token: string): Promise<Caller | undefined> {
  try {
    return await authenticate(token);
  } catch (cause) {
    throw Object.assign(new Problem(503, "sign-ins cannot be checked at the moment", [], 5), { cause });
  }
}

export async function limit(services: ApiServices, kind: RateLimitKind, key: string): Promise<void> {
  const wait = await services.rateLimits?.take(kind, key);
  if (wait !== undefined) throw new Problem(429, "too many requests: wait before the next", [], wait);
}

export const addressOf = (c: Context, services: ApiServices): string =>
  limitedAddress(services.addressOf?.(c) ?? "unknown");
