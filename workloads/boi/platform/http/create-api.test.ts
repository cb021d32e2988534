import { randomUUID } from "node:crypto";
import type { Hono } from "hono";
import { z } from "zod";
import { tenantId } from "../database/tenant-id";
import type { Caller } from "../identity/caller";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import type { ApiServices } from "./api-services";
import { createApi } from "./create-api";
import { endpoint, type Endpoint } from "./endpoint";
import { Problem } from "./problem";

const thing = z.strictObject({
  name: z.string().min(1).max(20),
  size: z.number().int().optional(),
  tags: z.record(z.string(), z.string()).optional(),
});
const id = z.uuid();
let version = 1;
let done = 0;

const endpoints: readonly Endpoint<ApiServices>[] = [
  endpoint({
    method: "post",
    path: "/things",
    operationId: "addThing",
    summary: "Adds a thing",
    auth: "company:write",
    body: thing,
    bodyLimit: 2_000,
    answers: { status: 201, body: z.strictObject({ id, size: z.number().optional() }) },
    handle: async ({ body }, { sql, audit, publish, caller }) => {
      done += 1;
      const made = randomUUID();
      await sql.query("select pg_sleep(0.05), $1::int, $2::text", [body.size ?? 0, body.name]);
      audit({ action: "thing.add", target: { kind: "thing", id: made } });
      publish("thing.added", { thing: made });
      if (body.name === "fail") throw new Error(`password of ${caller.user}`);
      return { status: 201, body: { id: made, size: body.size }, version: 1, location: `/things/${made}` };
    },
  }),
  endpoint({
    method: "get",
    path: "/things/{thingId}",
    operationId: "getThing",
    summary: "Shows a thing",
    auth: "company:read",
    params: z.strictObject({ thingId: id }),
    query: z.strictObject({ limit: z.coerce.number().int().optional(), word: z.string().optional() }),
    answers: { status: 200, body: z.object({ id }) },
    handle: ({ params }) =>
      Promise.resolve({ status: 200, body: { id: params.thingId, secret: "not in the schema" }, version }),
  }),
  endpoint({
    method: "put",
    path: "/things/{thingId}",
    operationId: "changeThing",
    summary: "Changes a thing",
    auth: "company:write",
    params: z.strictObject({ thingId: id }),
    body: thing,
    ifMatch: true,
    answers: { status: 204, body: z.undefined() },
    handle: ({ version: read }) => {
      if (read !== version) throw new Problem(412, "the thing was changed in the meantime");
      version += 1;
      return Promise.resolve({ status: 204, body: undefined, version });
    },
  }),
  endpoint({
    method: "post",
    path: "/door",
    operationId: "knock",
    summary: "Needs no sign-in",
    auth: "public",
    body: z.strictObject({ tenant: tenantId }),
    answers: { status: 200, body: z.strictObject({ seen: z.number() }) },
    handle: async ({ body }, call) => ({
      status: 200,
      body: await call.asTenant(body.tenant, "public:knock", async ({ sql, audit }) => {
        audit({ action: "door.knock", target: { kind: "door", id: body.tenant } });
        return { seen: (await sql.query("select from boi.outbox")).rowCount };
      }),
    }),
  }),
];

describeDatabase("an API", () => {
  let given: TestDatabase;
  let app: Hono;
  const tenant = tenantId.parse(randomUUID());
  const caller = (user: string, roles: Caller["roles"]): Caller => ({ tenant, user, roles, session: "s" });
  const callers: Readonly<Record<string, Caller>> = {
    preparer: caller("one", ["preparer"]),
    other: caller("two", ["preparer"]),
    auditor: caller("three", ["auditor"]),
  };
  const logged: unknown[] = [];
  let published: (topics: readonly string[]) => void = () => undefined;

  beforeAll(async () => {
    given = await testDatabase();
    const services: ApiServices = {
      database: given.database,
      now: () => new Date(),
      log: (entry) => logged.push(entry),
      published: (topics) => published(topics),
      authenticate: (token) =>
        token === "broken" ? Promise.reject(new Error("no keys")) : Promise.resolve(callers[token]),
    };
    app = createApi(services, endpoints);
  });
  afterAll(() => given.drop());
  beforeEach(() => {
    done = 0;
    version = 1;
  });

  const post = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
    app.request("/things", {
      method: "POST",
      body,
      headers: {
        authorization: "Bearer preparer",
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
        ...headers,
      },
    });
  const good = JSON.stringify({ name: "x" });
  const somewhere = `/things/${randomUUID()}`;

  test.each([
    ["what is not JSON", "{", {}, 400],
    ["nothing", "", {}, 400],
    ["bytes that are not UTF-8", Uint8Array.of(0x22, 0xff, 0x22), {}, 400],
    ["an unknown field", '{"name":"x","admin":true}', {}, 400],
    ["__proto__", '{"name":"x","__proto__":{"admin":true}}', {}, 400],
    ["a NUL character", '{"name":"a\\u0000b"}', {}, 400],
    ["a NUL character in a field's name", '{"name":"x","tags":{"a\\u0000":"b"}}', {}, 400],
    ["a lone surrogate", '{"name":"\\ud800"}', {}, 400],
    ["an integer beyond 2^53", '{"name":"x","size":9007199254740993}', {}, 400],
    ["an integer beyond the column", '{"name":"x","size":4294967296}', {}, 400],
    ["an infinite number", '{"name":"x","size":1e400}', {}, 400],
    ["a body that is nested too deeply", `${"[".repeat(900)}${"]".repeat(900)}`, {}, 400],
    ["another type", good, { "content-type": "text/plain" }, 415],
    ["no type", good, { "content-type": "" }, 415],
    ["a compressed body", good, { "content-encoding": "gzip" }, 415],
    ["a body that is too large", JSON.stringify({ name: "x".repeat(3_000) }), {}, 413],
    ["a length that is no number", good, { "content-length": "many" }, 413],
    ["an Idempotency-Key that is too short", good, { "idempotency-key": "1" }, 400],
    ["no token", good, { authorization: "" }, 401],
    ["a wrong token", good, { authorization: "Bearer wrong" }, 401],
    ["another scheme", good, { authorization: "Basic preparer" }, 401],
    ["a token that cannot be checked", good, { authorization: "Bearer broken" }, 503],
    ["a role without the permission", good, { authorization: "Bearer auditor" }, 403],
    ["a verb that fails", '{"name":"fail"}', {}, 500],
  ])("answers %s with a problem", async (_, body, headers, status) => {
    const response = await post(body, headers);
    const text = await response.text();
    expect([response.status, text]).toEqual([status, expect.stringContaining(`"status":${status}`)]);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(text).not.toMatch(/password|admin|keys/);
    expect(await given.all("select from boi.idempotency_keys")).toHaveLength(0);
  });

  test("a body of unknown length is read no further than its limit", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (to) => {
        sent += 1_000;
        to.enqueue(new Uint8Array(1_000).fill(32));
      },
    });
    const response = await app.request("/things", {
      method: "POST",
      body: endless,
      duplex: "half",
      headers: {
        authorization: "Bearer preparer",
        "content-type": "application/json",
        "idempotency-key": randomUUID(),
      },
    });
    expect(response.status).toBe(413);
    expect(sent).toBeLessThan(10_000);
  });

  test("a POST without an Idempotency-Key is refused", async () => {
    const response = await app.request("/things", {
      method: "POST",
      body: good,
      headers: { authorization: "Bearer preparer", "content-type": "application/json" },
    });
    expect(response.status).toBe(400);
  });

  test("two at once with one key do it once, and a later replay answers the same", async () => {
    const key = { "idempotency-key": randomUUID() };
    const before = (await given.all("select from boi.outbox")).length;
    const responses = await Promise.all([post(good, key), post(good, key), post(good, key)]);
    responses.push(await post(good, key));
    const answers = await Promise.all(responses.map((response) => response.text()));
    expect(responses.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers).size).toBe(1);
    expect(new Set(responses.map(({ headers }) => headers.get("location"))).size).toBe(1);
    expect(done).toBe(1);
    expect(await given.all("select from boi.outbox")).toHaveLength(before + 1);
  });

  test("the relay is notified of messages once they are committed, and only of those", async () => {
    const before = (await given.all("select from boi.outbox")).length;
    const seen: Promise<unknown[]>[] = [];
    const notified: (readonly string[])[] = [];
    published = (topics) => {
      notified.push(topics);
      seen.push(given.all("select from boi.outbox"));
    };
    const key = { "idempotency-key": randomUUID() };
    expect((await post('{"name":"fail"}', key)).status).toBe(500);
    await post(good, key);
    await post(good, key);
    await get(somewhere);
    published = () => undefined;
    expect((await Promise.all(seen)).map((rows) => rows.length)).toEqual([before + 1]);
    expect(notified).toEqual([["thing.added"]]);
  });

  test.each([
    ["another body", "preparer", '{"name":"y"}', 422],
    ["another user", "other", good, 201],
  ])("a key used again for %s", async (_, who, body, status) => {
    const key = { "idempotency-key": randomUUID() };
    expect((await post(good, key)).status).toBe(201);
    expect((await post(body, { ...key, authorization: `Bearer ${who}` })).status).toBe(status);
  });

  test("a key is bound to the version in If-Match too", async () => {
    const change = (ifMatch: string) =>
      app.request(somewhere, {
        method: "PUT",
        body: good,
        headers: {
          authorization: "Bearer preparer",
          "content-type": "application/json",
          "idempotency-key": "change-of-version-1",
          "if-match": ifMatch,
        },
      });
    expect((await change('"1"')).status).toBe(204);
    expect((await change('"1"')).status).toBe(204);
    expect((await change('"2"')).status).toBe(422);
    expect(version).toBe(2);
  });

  test("what failed leaves nothing behind and may be tried again with its key", async () => {
    const key = { "idempotency-key": randomUUID() };
    const entries = (await given.all("select from boi.audit_log")).length;
    expect((await post('{"name":"fail"}', key)).status).toBe(500);
    expect(await given.all("select from boi.audit_log")).toHaveLength(entries);
    expect((await post(good, key)).status).toBe(201);
    expect(await given.all("select from boi.audit_log")).toHaveLength(entries + 1);
  });

  test.each([
    [undefined, 428],
    ['"7"', 412],
    ["*", 412],
    ['W/"1"', 412],
    ['"1"', 204],
  ])("If-Match: %s answers %d", async (ifMatch, status) => {
    const response = await app.request(somewhere, {
      method: "PUT",
      body: good,
      headers: {
        authorization: "Bearer preparer",
        "content-type": "application/json",
        ...(ifMatch !== undefined && { "if-match": ifMatch }),
      },
    });
    expect(response.status).toBe(status);
  });

  const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    app.request(path, { headers: { authorization: "Bearer auditor", ...headers } });

  test.each([
    ['"1"', 304],
    ['"0", W/"1"', 304],
    ["*", 304],
    ['"2"', 200],
  ])("If-None-Match: %s answers %d", async (ifNoneMatch, status) => {
    const response = await get(somewhere, { "if-none-match": ifNoneMatch });
    expect([response.status, response.headers.get("etag")]).toEqual([status, '"1"']);
  });

  test.each([
    ["/health", 200],
    ["/ready", 200],
    [somewhere, 200],
    ["/things/1%20or%201=1", 400],
    ["/things/%00", 400],
    [`${somewhere}?limit=5`, 200],
    [`${somewhere}?limit=5&limit=6`, 400],
    [`${somewhere}?limit=1e999`, 400],
    [`${somewhere}?word=%00`, 400],
    [`${somewhere}?unknown=1`, 400],
    [`${somewhere}?word=%`, 200],
    ["/nothing", 404],
    ["/things", 405],
  ])("GET %s answers %d", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  test("an unknown method names the known ones", async () => {
    const response = await app.request(somewhere, { method: "DELETE" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, PUT"]);
  });

  test("an answer holds only what its schema knows, and may not be kept by a cache", async () => {
    const response = await get(somewhere);
    expect(await response.json()).toEqual({ id: somewhere.slice(8) });
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
  });

  test.each([
    ["0190b3a2-7c1e-7cc3-9a4e-3f1d2b5a6c7d", true],
    ["John Smith", false],
    ["123-45-6789", false],
  ])("the request id %s is taken over: %s", async (requestId, taken) => {
    const answered = (await get(somewhere, { "x-request-id": requestId })).headers.get("x-request-id");
    expect(answered === requestId).toBe(taken);
    expect(answered).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("a public operation works as no tenant until it names one", async () => {
    const response = await app.request("/door", {
      method: "POST",
      body: JSON.stringify({ tenant: randomUUID() }),
      headers: { "content-type": "application/json" },
    });
    expect([response.status, await response.json()]).toEqual([200, { seen: 0 }]);
  });

  test("the log has the route's pattern and no URL", async () => {
    logged.length = 0;
    await get(`${somewhere}?word=Smith`);
    expect(logged).toEqual([
      expect.objectContaining({
        operationId: "getThing",
        route: "/things/{thingId}",
        status: 200,
        userId: "three",
      }),
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/Smith|things\/\w+-/);
  });
});

test("a service that has no database is not ready, and does not say why", async () => {
  const failing = () => Promise.reject(new Error("password authentication failed"));
  const app = createApi(
    {
      database: {
        asTenant: failing,
        withoutTenant: failing,
        transactionWithoutTenant: failing,
        close: () => Promise.resolve(),
      },
      authenticate: () => Promise.resolve(undefined),
      now: () => new Date(),
      log: () => undefined,
    },
    [],
  );
  const response = await app.request("/ready");
  expect(response.status).toBe(503);
  expect(await response.text()).not.toContain("password");
  expect((await app.request("/health")).status).toBe(200);
});
