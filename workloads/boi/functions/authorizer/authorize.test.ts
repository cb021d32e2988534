import { randomUUID } from "node:crypto";
import { sign } from "hono/jwt";
import type { TenantId } from "../../platform/database/tenant-id";
import { invitedToken } from "../../platform/identity/invited-token";
import { authorize } from "./authorize";

const at = new Date("2026-11-25T12:00:00Z");
const secrets = (current: string, previous?: string) => () =>
  Promise.resolve({ current, ...(previous !== undefined && { previous }) });
const signing = secrets("s".repeat(43));
const caller = { tenant: randomUUID() as TenantId, user: "u", session: "s", roles: [] };
const services = {
  // In place of the pool's keys: one token is good.
  staffTokens: (token: string) => Promise.resolve(token === "staff.token.good" ? caller : undefined),
  signingKeys: signing,
  originSecrets: secrets("new-origin-secret", "old-origin-secret"),
  distributionRoutes: new Set(["GET /health", "POST /auth/invitations/accept"]),
  now: () => at,
};
const invited = (keys = signing, when = at) =>
  invitedToken(keys, { tenant: caller.tenant, invitation: randomUUID(), person: randomUUID() }, when);
const own = "ANY /me/{proxy+}";

test.each<[string, string, () => Promise<Record<string, string>> | Record<string, string>, boolean]>([
  ["staff with a token of the pool", own, () => ({ authorization: "Bearer staff.token.good" }), true],
  [
    "an invited person with a token of ours",
    own,
    async () => ({ authorization: `Bearer ${await invited()}` }),
    true,
  ],
  ["nobody", own, () => ({}), false],
  ["a token in another scheme", own, () => ({ authorization: "Basic staff.token.good" }), false],
  ["a token that is none", own, () => ({ authorization: "Bearer x" }), false],
  [
    "an invited person's token made with another secret",
    own,
    async () => ({ authorization: `Bearer ${await invited(secrets("x".repeat(43)))}` }),
    false,
  ],
  [
    "an invited person's token of yesterday",
    own,
    async () => ({ authorization: `Bearer ${await invited(signing, new Date("2026-11-24T12:00:00Z"))}` }),
    false,
  ],
  [
    "a token that says of itself that it is ours",
    own,
    async () => ({ authorization: `Bearer ${await sign({ tenant: caller.tenant }, "guess", "HS256")}` }),
    false,
  ],
  [
    "CloudFront's secret, where a token is asked for",
    own,
    () => ({ "x-origin-secret": "new-origin-secret" }),
    false,
  ],
  ["our CloudFront", "GET /health", () => ({ "x-origin-secret": "new-origin-secret" }), true],
  [
    "our CloudFront before it has the new secret",
    "POST /auth/invitations/accept",
    () => ({ "x-origin-secret": "old-origin-secret" }),
    true,
  ],
  ["somebody past CloudFront", "GET /health", () => ({ "x-origin-secret": "guess" }), false],
  ["an empty secret", "GET /health", () => ({ "x-origin-secret": "" }), false],
  [
    "staff past CloudFront, where no token is asked for",
    "GET /health",
    () => ({ authorization: "Bearer staff.token.good" }),
    false,
  ],
])("%s at %s", async (_, routeKey, headers, expected) => {
  expect(await authorize({ routeKey, headers: await headers() }, services)).toBe(expected);
});
