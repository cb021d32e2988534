import { testClient, testIssuer, testTenant } from "./fixtures/test-issuer";
import { KeysUnavailable } from "./key-cache";
import { staffTokens } from "./staff-tokens";

const given = testIssuer();
let time = Date.now();
let fetched = 0;
const fetchGiven = () => {
  fetched += 1;
  return Promise.resolve(given.keys());
};
const settings = { issuer: given.issuer, clientId: testClient };
const check = staffTokens(settings, fetchGiven, () => time);

test("a good token names its caller", async () => {
  expect(await check(given.token())).toEqual({
    tenant: testTenant,
    user: "alice",
    session: "sid-1",
    roles: ["preparer"],
  });
});

const past = Math.floor(Date.now() / 1_000) - 10;
const [header = "", payload = "", signed = ""] = given.token().split(".");
const administrator = Buffer.from(JSON.stringify({ groups: ["administrator"] })).toString("base64url");

test.each([
  ["that is empty", ""],
  ["that is no token", "abc"],
  ["of two parts", `${header}.${payload}`],
  ["of four parts", `${header}.${payload}.${signed}.x`],
  ["without its signature", `${header}.${payload}.`],
  ["with another payload", `${header}.${administrator}.${signed}`],
  [
    "with a changed signature",
    `${header}.${payload}.${signed.startsWith("A") ? "B" : "A"}${signed.slice(1)}`,
  ],
  ["of the algorithm none", given.token({}, { alg: "none" })],
  ["of the algorithm None", given.token({}, { alg: "None" })],
  ["of HS256 with the public key", given.token({}, { alg: "HS256" })],
  ["of another algorithm than its key's", given.token({}, { alg: "RS256" })],
  ["without a key id", given.token({}, { kid: undefined })],
  ["with a key id that is no text", given.token({}, { kid: { a: 1 } })],
  [
    "with a key of its own",
    given.token({}, { kid: "other", jwk: given.keys().keys[0], jku: "https://evil.example" }),
  ],
  ["of another issuer", testIssuer().token()],
  ["that says another issuer", given.token({ iss: "https://evil.example" })],
  ["for another audience", given.token({ aud: "other" })],
  ["without an audience", given.token({ aud: undefined })],
  ["of another client", given.token({ client_id: "other" })],
  ["without a client", given.token({ client_id: undefined })],
  ["that is an ID token", given.token({}, { typ: "JWT" })],
  ["that has expired", given.token({ exp: past })],
  ["that never expires", given.token({ exp: undefined })],
  ["that is not good yet", given.token({ nbf: past + 1_000 })],
  ["without a subject", given.token({ sub: undefined })],
  ["with a subject that is too long", given.token({ sub: "x".repeat(129) })],
  ["without a tenant", given.token({ tenant: undefined })],
  ["with a tenant that is no UUID", given.token({ tenant: "' or 1=1" })],
  ["of two tenants", given.token({ groups: ["tenant:0190b3a2-7c1e-7cc3-9a4e-3f1d2b5a6c7e"] })],
  ["that names no session", given.token({ sid: undefined })],
  ["of a password alone", given.token({ amr: ["pwd"] })],
  ["that does not tell how it was signed in", given.token({ amr: undefined })],
])("a token %s is refused", async (_, token) => {
  expect(await check(token)).toBeUndefined();
});

test.each([
  [
    "groups as the issuer names them",
    { groups: ["preparer", "compliance-officer", "other"] },
    ["preparer", "compliance-officer"],
  ],
  ["Cognito's groups", { groups: undefined, "cognito:groups": ["auditor"] }, ["auditor"]],
  ["a group that only we can give", { groups: ["invited-person"] }, []],
  ["no groups", { groups: [] }, []],
  ["a group for the tenant", { tenant: undefined, groups: ["auditor", `tenant:${testTenant}`] }, ["auditor"]],
  ["two factors without the word", { amr: ["pwd", "otp"] }, ["preparer"]],
  ["a session by its token's id", { sid: undefined, jti: "token-1" }, ["preparer"]],
])("roles come from %s", async (_, changes, roles) => {
  expect((await check(given.token(changes)))?.roles).toEqual(roles);
});

test("a new key is fetched when a token names it, and unknown keys do not make us ask again and again", async () => {
  time += 20_000;
  given.rotate("second");
  fetched = 0;
  expect(await check(given.token())).toBeDefined();
  expect(fetched).toBe(1);
  time += 20_000;
  for (let count = 0; count < 50; count += 1) await check(given.token({}, { kid: `unknown-${count}` }));
  expect(fetched).toBe(2);
  expect(await check(given.token())).toBeDefined();
  expect(fetched).toBe(2);
});

test("a key that was withdrawn is trusted for ten minutes and no longer", async () => {
  const token = given.token();
  given.rotate("third");
  given.forget("second");
  expect(await check(token)).toBeDefined();
  time += 10 * 60_000;
  expect(await check(token)).toBeUndefined();
  expect(await check(given.token())).toBeDefined();
});

test("while an issuer does not answer its keys are used for an hour; then no one is accepted", async () => {
  let answers = true;
  const down = staffTokens(
    settings,
    () => (answers ? fetchGiven() : Promise.reject(new Error("unreachable"))),
    () => time,
  );
  expect(await down(given.token())).toBeDefined();
  answers = false;
  time += 11 * 60_000;
  expect(await down(given.token())).toBeDefined();
  time += 50 * 60_000;
  await expect(down(given.token())).rejects.toThrow(KeysUnavailable);
  answers = true;
  expect(await down(given.token())).toBeDefined();
});

test.each([
  ["no keys", {}],
  ["a page", "<html>"],
  ["nothing", null],
])("an issuer that answers %s for its keys has every token refused", async (_, keys) => {
  const odd = staffTokens(
    settings,
    () => Promise.resolve(keys),
    () => time,
  );
  await expect(odd(given.token())).rejects.toThrow(KeysUnavailable);
});

describe("of a Cognito user pool", () => {
  const cognito = testIssuer("https://cognito-idp.us-east-1.amazonaws.com/us-east-1_Abc123456");
  const ofPool = staffTokens({ issuer: cognito.issuer, clientId: testClient }, () =>
    Promise.resolve(cognito.keys()),
  );
  const access = {
    aud: undefined,
    amr: undefined,
    tenant: undefined,
    groups: undefined,
    sid: undefined,
    token_use: "access",
    origin_jti: "sign-in-1",
    jti: "token-1",
    "cognito:groups": ["compliance-officer", `tenant:${testTenant}`],
  };

  test("an access token names its caller, and its session is the sign-in", async () => {
    expect(await ofPool(cognito.token(access))).toEqual({
      tenant: testTenant,
      user: "alice",
      session: "sign-in-1",
      roles: ["compliance-officer"],
    });
  });

  test.each([
    ["an ID token", { ...access, token_use: "id", aud: testClient }],
    ["a token of no use", { ...access, token_use: undefined }],
    ["a token of another client", { ...access, client_id: "other" }],
    ["a token of another pool", { ...access, iss: `${cognito.issuer}7` }],
  ])("%s is refused", async (_, claims) => {
    expect(await ofPool(cognito.token(claims))).toBeUndefined();
  });
});
