import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import { tenantId, type TenantId } from "../../platform/database/tenant-id";
import { memoryRateLimits } from "../../platform/http/memory-rate-limits";
import { roleViolations } from "../../platform/http/fixtures/role-violations";
import { authenticateWith } from "../../platform/identity/authenticate";
import { testClient, testIssuer } from "../../platform/identity/fixtures/test-issuer";
import { invitedToken } from "../../platform/identity/invited-token";
import type { SigningSecrets } from "../../platform/identity/signing-keys";
import { staffTokens } from "../../platform/identity/staff-tokens";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import type { AuthServices } from "./model/auth-services";
import { createApp } from "./create-app";
import { authEndpoints } from "./endpoints";

describeDatabase("the auth service", () => {
  let given: TestDatabase;
  let services: AuthServices;
  let app: Hono;
  let now: Date;
  let secrets: SigningSecrets;
  const issuer = testIssuer();
  const [tenant, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];
  const keys = () => Promise.resolve(secrets);

  beforeAll(async () => {
    given = await testDatabase();
    for (const id of [tenant, other])
      await given.all("insert into boi.tenants (tenant_id, name) values ($1, 'x')", [id]);
    const tokens = staffTokens({ issuer: issuer.issuer, clientId: testClient }, () =>
      Promise.resolve(issuer.keys()),
    );
    services = {
      database: given.database,
      signingKeys: keys,
      webUrl: "https://boi.example/",
      now: () => now,
      log: () => undefined,
      authenticate: authenticateWith({
        database: given.database,
        staffTokens: tokens,
        signingKeys: keys,
        now: () => now,
      }),
    };
    app = createApp(services);
  });
  afterAll(() => given.drop());
  beforeEach(() => {
    now = new Date();
    secrets = { current: "one" };
  });

  const staff = (role: string, sid: string = randomUUID(), of: TenantId = tenant, sub = "alice") =>
    issuer.token({ tenant: of, sid, sub, groups: [role] });

  const send = async (
    method: string,
    path: string,
    token: string,
    body?: object,
    key: string = randomUUID(),
  ) => {
    const response = await app.request(path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: {
        ...(token !== "" && { authorization: `Bearer ${token}` }),
        ...(body && { "content-type": "application/json" }),
        "idempotency-key": key,
      },
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text === "" ? {} : JSON.parse(text)) as Record<string, string | undefined>,
    };
  };

  async function addPerson(of: TenantId = tenant): Promise<string> {
    const id = randomUUID();
    await given.all(
      `insert into boi.people (tenant_id, person_id, kind, subject) values ($1, $2, 'individual', gen_random_uuid())`,
      [of, id],
    );
    return id;
  }

  const invite = async (key: string = randomUUID(), known?: string) => {
    const person = known ?? (await addPerson());
    const answer = await send(
      "POST",
      "/auth/invitations",
      staff("preparer"),
      { personId: person, hours: 1 },
      key,
    );
    const { link = "", invitationId = "" } = answer.body as { link?: string; invitationId?: string };
    return { ...answer, person, link, invitationId, secret: link.split("#")[1] ?? "" };
  };
  const accept = (token: string) => send("POST", "/auth/invitations/accept", "", { token });

  test("answers each role as the table of permissions says", async () => {
    const violations = await roleViolations(app, authEndpoints, async (role) =>
      role === "invited-person"
        ? `Bearer ${await invitedToken(keys, { tenant, invitation: randomUUID(), person: randomUUID() }, now)}`
        : `Bearer ${staff(role)}`,
    );
    expect(violations).toEqual([]);
  });

  test("shows a caller who it is and what it may do", async () => {
    const { body } = await send("GET", "/auth/me", staff("auditor"));
    expect(body).toMatchObject({ tenantId: tenant, userId: "alice", roles: ["auditor"] });
    expect(body.permissions).toContain("audit:read");
    expect(body.permissions).not.toContain("person:read");
  });

  test("signing out ends the session at once, and is audited", async () => {
    const token = staff("preparer", "to-end");
    expect((await send("DELETE", "/auth/sessions/current", token)).status).toBe(204);
    expect((await send("GET", "/auth/me", token)).status).toBe(401);
    const entries = await given.all<{ record: string }>(
      "select record from boi.audit_log where tenant_id = $1",
      [tenant],
    );
    expect(entries.map(({ record }) => (JSON.parse(record) as { action: string }).action)).toContain(
      "session.end",
    );
  });

  test("another of one's sessions can be ended, somebody else's cannot", async () => {
    const [mine, phone, bobs] = [
      staff("preparer", "mine"),
      staff("preparer", "phone"),
      staff("preparer", "bob's", tenant, "bob"),
    ];
    const list = async (token: string) =>
      ((await send("GET", "/auth/sessions", token)).body.items ?? []) as unknown as {
        sessionId: string;
        current: boolean;
      }[];
    const [bob] = await list(bobs);
    await send("GET", "/auth/me", phone);
    const before = await list(mine);
    expect(before.filter(({ current }) => current)).toHaveLength(1);
    expect(before.map(({ sessionId }) => sessionId)).not.toContain(bob?.sessionId);
    expect((await send("DELETE", `/auth/sessions/${bob?.sessionId}`, mine)).status).toBe(404);
    const phones = (await list(phone)).find(({ current }) => current);
    expect((await send("DELETE", `/auth/sessions/${phones?.sessionId}`, mine)).status).toBe(204);
    expect((await send("GET", "/auth/me", phone)).status).toBe(401);
    expect((await send("GET", "/auth/me", bobs)).status).toBe(200);
  });

  test("an administrator ends all sessions of a user of its own tenant, and of no other", async () => {
    const [carols, theirs] = [
      staff("preparer", "1", tenant, "carol"),
      staff("preparer", "1", other, "carol"),
    ];
    for (const token of [carols, theirs]) await send("GET", "/auth/me", token);
    const ended = await send("POST", "/auth/users/carol/end-sessions", staff("administrator"));
    expect(ended).toMatchObject({ status: 200, body: { ended: 1 } });
    expect((await send("GET", "/auth/me", carols)).status).toBe(401);
    expect((await send("GET", "/auth/me", theirs)).status).toBe(200);
  });

  test("a link is exchanged once for a token of one person's record", async () => {
    const { status, secret, person, link } = await invite();
    expect([status, link]).toEqual([
      201,
      expect.stringMatching(/^https:\/\/boi\.example\/invitation#[\w-]{43}$/),
    ]);
    const [first, second] = await Promise.all([accept(secret), accept(secret)]);
    expect([first.status, second.status].sort()).toEqual([200, 410]);
    const { body } = first.status === 200 ? first : second;
    expect(body).toMatchObject({ personId: person, tokenType: "Bearer" });
    const me = await send("GET", "/auth/me", body.accessToken ?? "");
    expect(me.body).toMatchObject({ roles: ["invited-person"], personId: person, tenantId: tenant });
    expect((await send("GET", "/auth/invitations", body.accessToken ?? "")).status).toBe(403);
    expect((await accept(secret)).status).toBe(410);
  });

  test.each<[string, number, () => Promise<string>]>([
    ["who is not known", 404, () => Promise.resolve(randomUUID())],
    ["of another tenant", 404, () => addPerson(other)],
    [
      "whose data were erased",
      410,
      async () => {
        const person = await addPerson();
        await given.all("update boi.people set erased_at = now() where person_id = $1", [person]);
        return person;
      },
    ],
  ])("no one is invited to the record of a person %s", async (_, status, person) => {
    const [key, personId] = [randomUUID(), await person()];
    expect((await invite(key, personId)).status).toBe(status);
    const kept = await given.all("select from boi.invitations where person_id = $1", [personId]);
    expect(kept).toEqual([]);
  });

  test("nothing that is kept opens a link", async () => {
    const { secret } = await invite();
    for (const table of ["invitations", "idempotency_keys", "history", "audit_log", "outbox"]) {
      const rows = await given.all(`select to_jsonb(t)::text as row from boi.${table} t`);
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });

  test("a repeated request to invite answers the same link, also after the secret was rotated", async () => {
    const [key, person] = [randomUUID(), await addPerson()];
    const token = staff("preparer");
    const ask = () => send("POST", "/auth/invitations", token, { personId: person, hours: 1 }, key);
    const first = await ask();
    secrets = { current: "two", previous: "one" };
    expect(await ask()).toEqual(first);
    secrets = { current: "three", previous: "two" };
    expect((await ask()).status).toBe(409);
  });

  test.each<[string, number, (made: Awaited<ReturnType<typeof invite>>) => string | Promise<string>]>([
    ["that is open", 200, ({ secret }) => secret],
    ["that is unknown", 404, () => "A".repeat(43)],
    ["that has no form", 400, () => "short"],
    [
      "that was revoked",
      410,
      async ({ secret, invitationId }) => {
        await send("DELETE", `/auth/invitations/${invitationId}`, staff("administrator"));
        return secret;
      },
    ],
    [
      "that has expired",
      410,
      ({ secret }) => {
        now = new Date(now.getTime() + 3_600_000);
        return secret;
      },
    ],
  ])("a link %s answers %d", async (_, status, secretOf) => {
    expect((await accept(await secretOf(await invite()))).status).toBe(status);
  });

  test("revoking an invitation signs out the person who used it", async () => {
    const { secret, invitationId } = await invite();
    const { body } = await accept(secret);
    await send("GET", "/auth/me", body.accessToken ?? "");
    await send("DELETE", `/auth/invitations/${invitationId}`, staff("preparer"));
    expect((await send("GET", "/auth/me", body.accessToken ?? "")).status).toBe(401);
  });

  test("another tenant's invitation cannot be revoked or seen", async () => {
    const { invitationId } = await invite();
    const stranger = staff("administrator", "s", other);
    expect((await send("DELETE", `/auth/invitations/${invitationId}`, stranger)).status).toBe(404);
    expect((await send("GET", "/auth/invitations", stranger)).body.items).toEqual([]);
  });

  test("invitations are listed page by page, each once", async () => {
    const person = await addPerson();
    const made = [];
    for (let count = 0; count < 5; count += 1) made.push((await invite(randomUUID(), person)).invitationId);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await send(
        "GET",
        `/auth/invitations?limit=2&personId=${person}${cursor === undefined ? "" : `&cursor=${cursor}`}`,
        staff("preparer"),
      );
      const found = body as unknown as { items: { invitationId: string; state: string }[]; next?: string };
      seen.push(...found.items.map(({ invitationId }) => invitationId));
      expect(found.items.every(({ state }) => state === "open")).toBe(true);
      cursor = found.next;
    } while (cursor !== undefined);
    expect([...seen].sort()).toEqual([...made].sort());
  });

  test("links cannot be tried out one after the other", async () => {
    const limited = createApp({
      ...services,
      rateLimits: memoryRateLimits({
        user: { points: 9, seconds: 60 },
        address: { points: 9, seconds: 60 },
        attempt: { points: 3, seconds: 60 },
      }),
    });
    const statuses = [];
    for (let count = 0; count < 5; count += 1)
      statuses.push(
        (
          await limited.request("/auth/invitations/accept", {
            method: "POST",
            body: JSON.stringify({ token: `${count}`.repeat(43) }),
            headers: { "content-type": "application/json" },
          })
        ).status,
      );
    expect(statuses).toEqual([404, 404, 404, 429, 429]);
  });
});
