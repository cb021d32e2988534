import { randomUUID } from "node:crypto";
import { tenantId, type TenantId } from "../database/tenant-id";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { authenticateWith } from "./authenticate";
import type { Authenticate } from "./caller";
import { testClient, testIssuer } from "./fixtures/test-issuer";
import { invitedToken, invitedTokenSeconds } from "./invited-token";
import type { SigningSecrets } from "./signing-keys";
import { staffTokens } from "./staff-tokens";

describeDatabase("authentication", () => {
  let given: TestDatabase;
  let authenticate: Authenticate;
  const issuer = testIssuer();
  const [tenant, stranger] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];
  let secrets: SigningSecrets = { current: "one" };
  let now = new Date();
  const keys = () => Promise.resolve(secrets);

  beforeAll(async () => {
    given = await testDatabase();
    await given.all("insert into boi.tenants (tenant_id, name) values ($1, 'one')", [tenant]);
    authenticate = authenticateWith({
      database: given.database,
      signingKeys: keys,
      now: () => now,
      staffTokens: staffTokens({ issuer: issuer.issuer, clientId: testClient }, () =>
        Promise.resolve(issuer.keys()),
      ),
    });
  });
  afterAll(() => given.drop());
  beforeEach(() => {
    secrets = { current: "one" };
    now = new Date();
  });

  const end = (session: string) =>
    given.all("update boi.sessions set ended_at = now() where token_session = $1", [session]);

  test("a session ends for all of its tokens, and for no other's", async () => {
    const [first, second, other] = [
      issuer.token({ tenant, sid: "a" }),
      issuer.token({ tenant, sid: "a", jti: "2" }),
      issuer.token({ tenant, sid: "b" }),
    ];
    for (const token of [first, second, other]) expect(await authenticate(token)).toBeDefined();
    await end("a");
    expect(await authenticate(first)).toBeUndefined();
    expect(await authenticate(second)).toBeUndefined();
    expect(await authenticate(other)).toBeDefined();
    expect(await authenticate(issuer.token({ tenant, sid: "a", sub: "bob" }))).toBeDefined();
  });

  test("no one of a tenant that is not there is accepted, and nothing is written of it", async () => {
    expect(await authenticate(issuer.token({ tenant: stranger }))).toBeUndefined();
    expect(await given.all("select from boi.sessions where tenant_id = $1", [stranger])).toHaveLength(0);
  });

  test("requests of one new session at once are all let in and note it once", async () => {
    const token = issuer.token({ tenant, sid: "many" });
    const callers = await Promise.all(Array.from({ length: 8 }, () => authenticate(token)));
    expect(callers).not.toContain(undefined);
    expect(await given.all("select from boi.sessions where token_session = 'many'")).toHaveLength(1);
  });

  const invited = (of: TenantId = tenant) => ({ tenant: of, invitation: randomUUID(), person: randomUUID() });

  test("an invited person's token is limited to one record", async () => {
    const whom = invited();
    expect(await authenticate(await invitedToken(keys, whom, now))).toEqual({
      tenant,
      user: whom.invitation,
      session: whom.invitation,
      person: whom.person,
      roles: ["invited-person"],
    });
  });

  test("an invited person's token ends with its time", async () => {
    const token = await invitedToken(keys, invited(), now);
    now = new Date(now.getTime() + invitedTokenSeconds * 1_000 - 1_000);
    expect(await authenticate(token)).toBeDefined();
    now = new Date(now.getTime() + 2_000);
    expect(await authenticate(token)).toBeUndefined();
  });

  test("the secret before this one is accepted, the one before that is not", async () => {
    const token = await invitedToken(keys, invited(), now);
    secrets = { current: "two", previous: "one" };
    expect(await authenticate(token)).toBeDefined();
    secrets = { current: "three", previous: "two" };
    expect(await authenticate(token)).toBeUndefined();
  });

  test.each<[string, (token: string) => string]>([
    ["another secret", () => issuer.token({ tenant }, { alg: "HS256", typ: "JWT" })],
    ["no signature", (token) => token.replace(/[^.]*$/, "")],
    ["the algorithm none", (token) => token.replace(/^[^.]*/, encoded({ alg: "none", typ: "JWT" }))],
    ["another payload", (token) => token.replace(/\.[^.]*\./, `.${encoded({ tenant: stranger })}.`)],
  ])("an invited person's token with %s is refused", async (_, change) => {
    expect(await authenticate(change(await invitedToken(keys, invited(), now)))).toBeUndefined();
  });
});

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
