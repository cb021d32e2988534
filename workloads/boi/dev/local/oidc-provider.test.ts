import { join } from "node:path";
import { staffTokens, type StaffTokens } from "../../platform/identity/staff-tokens";
import { startChild, type ChildService } from "./child-service";
import { localClientId } from "./oidc-configuration";
import { signedInToken } from "./scripted-sign-in";
import { localUsers } from "./users";

const main = join(__dirname, "oidc-main.js");
let child: ChildService;
let issuer: string;
let check: StaffTokens;

beforeAll(async () => {
  child = await startChild(main, [], {}, () => undefined);
  issuer = child.ready.issuer ?? "";
  check = staffTokens({ issuer, clientId: localClientId });
});
afterAll(() => child.stop());

test.each(localUsers.map((user) => [user.login, user] as const))(
  "%s signs in as a browser would, and the token passes the checks of every service",
  async (login, { id, tenantId, role }) => {
    expect(await check(await signedInToken(issuer, login))).toEqual({
      tenant: tenantId,
      user: id,
      roles: [role],
      session: expect.stringMatching(/^[\w-]{43}$/),
    });
  },
);

test("every sign-in is a session of its own", async () => {
  const sessions = [];
  for (let count = 0; count < 2; count += 1)
    sessions.push((await check(await signedInToken(issuer, "paul")))?.session);
  expect(new Set(sessions).size).toBe(2);
});

test.each([
  ["a wrong password", "paul", { password: "wrong" }, /failed: 401/],
  ["an unknown user", "nobody", {}, /failed: 401/],
  ["another place to return to", "paul", { redirectUri: "https://evil.example/" }, /failed: 400/],
])("%s gets no token", async (_, login, options, message) => {
  await expect(signedInToken(issuer, login, options)).rejects.toThrow(message);
});

test("an authorization without PKCE is refused", async () => {
  const response = await fetch(
    `${issuer}/authorize?client_id=${localClientId}&response_type=code&scope=openid&redirect_uri=http://127.0.0.1/`,
    { redirect: "manual" },
  );
  expect(response.headers.get("location")).toMatch(/error=invalid_request/);
});

test("it does not start in production", async () => {
  const said: string[] = [];
  await expect(startChild(main, [], { NODE_ENV: "production" }, (line) => said.push(line))).rejects.toThrow(
    /before it was ready/,
  );
});
