import { createHash, timingSafeEqual } from "node:crypto";
import { decode } from "hono/jwt";
import { invitedCaller } from "../../platform/identity/invited-token";
import type { SigningKeys } from "../../platform/identity/signing-keys";
import type { StaffTokens } from "../../platform/identity/staff-tokens";

/** What API Gateway asks an authorizer (payload format 2.0); header names are in lower case. */
export interface AuthorizerEvent {
  readonly routeKey: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

interface AuthorizerServices {
  readonly staffTokens: StaffTokens;
  readonly signingKeys: SigningKeys;
  /** By which our own CloudFront is known. */
  readonly originSecrets: SigningKeys;
  /** Routes that need no token and have to come through CloudFront, where floods are held back. */
  readonly distributionRoutes: ReadonlySet<string>;
  readonly now: () => Date;
}

/**
 * Whether a request may pass the gateway. Whose it is and what it may do, the service asks for itself: this keeps out
 * what cannot be anybody's. A token is never asked for on a route that needs none, and the other way round.
 */
export async function authorize(
  { routeKey, headers = {} }: AuthorizerEvent,
  { staffTokens, signingKeys, originSecrets, distributionRoutes, now }: AuthorizerServices,
): Promise<boolean> {
  if (distributionRoutes.has(routeKey)) return isOurs(headers["x-origin-secret"], originSecrets);
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(headers.authorization ?? "")?.[1];
  if (token === undefined) return false;
  const caller = isInvited(token) ? await invitedCaller(signingKeys, token, now()) : await staffTokens(token);
  return caller !== undefined;
}

async function isOurs(given: string | undefined, secrets: SigningKeys): Promise<boolean> {
  if (given === undefined || given === "") return false;
  const { current, previous } = await secrets();
  return [current, ...(previous === undefined ? [] : [previous])].some((secret) =>
    timingSafeEqual(digest(given), digest(secret)),
  );
}

const digest = (text: string) => createHash("sha256").update(text).digest();

/** The algorithm only chooses who checks: each accepts nothing but its own. */
function isInvited(token: string): boolean {
  try {
    return decode(token).header.alg === "HS256";
  } catch {
    return false;
  }
}
