import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { Webhook } from "standardwebhooks";
import { tenantId, type TenantId } from "../../../../platform/database/tenant-id";
import { createApi } from "../../../../platform/http/create-api";
import { roleViolations } from "../../../../platform/http/fixtures/role-violations";
import { workAsTenant } from "../../../../platform/http/tenant-work";
import type { Role } from "../../../../platform/identity/roles";
import { describeDatabase, testDatabase, type TestDatabase } from "../../../../dev/testing/test-database";
import { createProtection } from "../../../../platform/protection/create-protection";
import { fileMasterKey } from "../../../../platform/protection/file-master-key";
import { tenantKeys } from "../../../../platform/protection/tenant-keys";
import { deliverDue, pauses } from "./deliver";
import { webhookEndpoints } from "../endpoints";
import { selfSigned } from "../fixtures/self-signed";
import { internet } from "./post-safely";
import type { WebhookServices } from "./webhook-services";

interface Received {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

describeDatabase("webhooks", () => {
  let given: TestDatabase;
  let folder: string;
  let app: Hono;
  let server: Server;
  let services: WebhookServices;
  let port: number;
  let addresses: readonly string[];
  let answer: { status: number; headers?: Readonly<Record<string, string>> };
  let received: Received[];
  let now: Date;
  const [tenant, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "keys-"));
    for (const id of [tenant, other])
      await given.all("insert into boi.tenants (tenant_id, name) values ($1, 'x')", [id]);
    const { cert, key } = selfSigned("hooks.example.com");
    server = createServer({ cert, key }, (request, response) => {
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (chunk: string) => (body += chunk));
      request.on("end", () => {
        received.push({ path: request.url ?? "", headers: request.headers as Record<string, string>, body });
        response.writeHead(answer.status, answer.headers).end("x".repeat(100_000));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    port = (server.address() as AddressInfo).port;
    services = {
      database: given.database,
      now: () => now,
      log: () => undefined,
      protection: createProtection(tenantKeys(fileMasterKey(join(folder, "master")))),
      webhookNetwork: {
        addressesOf: () => Promise.resolve(addresses),
        permits: (address) => address === "127.0.0.1" || internet.permits(address),
        urlProblem: (url) => internet.urlProblem(url.replace(`:${port}`, "")),
        ca: cert,
      },
      authenticate: (token) => {
        const [role, of] = token.split(".");
        return Promise.resolve(
          role === undefined || role === ""
            ? undefined
            : { tenant: of === "other" ? other : tenant, user: "a", roles: [role as Role], session: "one" },
        );
      },
    };
    app = createApi(services, webhookEndpoints);
  });
  afterAll(async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
    await given.drop();
  });
  beforeEach(async () => {
    addresses = ["127.0.0.1"];
    answer = { status: 204 };
    received = [];
    now = new Date();
    await given.all("update boi.webhooks set active = false");
    await given.all("update boi.webhook_deliveries set state = 'dead' where state = 'pending'");
  });

  async function send(
    method: string,
    path: string,
    body?: object,
    {
      as = "administrator",
      key = randomUUID(),
      version = "",
    }: { readonly as?: string; readonly key?: string; readonly version?: string } = {},
  ) {
    const response = await app.request(path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${as}`,
        ...(body && { "content-type": "application/json" }),
        "idempotency-key": key,
        ...(version !== "" && { "if-match": version }),
      },
    });
    const text = await response.text();
    const parsed = (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>;
    return { status: response.status, body: parsed, etag: response.headers.get("etag") ?? "" };
  }
  const subscribe = async (topics: readonly string[] = [], key: string = randomUUID()) => {
    const made = await send(
      "POST",
      "/webhooks",
      { url: `https://hooks.example.com:${port}/in`, topics },
      { key },
    );
    expect(made.status).toBe(201);
    return made.body as { readonly webhookId: string; readonly secret: string };
  };
  const publish = (topic: string, of: TenantId = tenant, fail = false) =>
    workAsTenant(given.database, { tenant: of, actor: "a", requestId: "r", at: now }, ({ publish: put }) => {
      put(topic, { filingId: "0197a000-0000-4000-8000-000000000001" });
      // Thrown late, when a message that went elsewhere would be gone already.
      return fail ? Promise.reject(new Error("rolled back")) : Promise.resolve();
    });
  const deliveries = async (webhookId: string) =>
    (await send("GET", `/webhooks/${webhookId}/deliveries`)).body.items as readonly {
      readonly deliveryId: string;
      readonly state: string;
      readonly tries: number;
      readonly nextTryAt?: string;
    }[];
  const due = () =>
    given.all("update boi.webhook_deliveries set next_try_at = now() where state = 'pending'");

  test("an event is sent once, signed, with ids only", async () => {
    const { webhookId, secret } = await subscribe(["filing.accepted"]);
    await publish("filing.accepted");
    await publish("filing.other");
    await publish("filing.accepted", other);
    await publish("filing.accepted", tenant, true).catch(() => undefined);
    expect(await deliverDue(services)).toBe(1);
    expect(received).toHaveLength(1);
    const [message] = received;
    expect(new Webhook(secret).verify(message?.body ?? "", message?.headers ?? {})).toEqual({
      type: "filing.accepted",
      timestamp: expect.any(String) as string,
      data: { filingId: "0197a000-0000-4000-8000-000000000001" },
    });
    expect(() => new Webhook(secret).verify(`${message?.body ?? ""} `, message?.headers ?? {})).toThrow();
    expect(await deliveries(webhookId)).toMatchObject([{ state: "delivered", tries: 1 }]);
    expect(await deliverDue(services)).toBe(0);
  });

  test("two workers at once tell each event once", async () => {
    await subscribe();
    for (let count = 0; count < 20; count += 1) await publish("filing.accepted");
    const tried = await Promise.all([
      deliverDue(services, 10),
      deliverDue(services, 10),
      deliverDue(services, 10),
    ]);
    expect(tried.reduce((sum, one) => sum + one)).toBe(20);
    expect(new Set(received.map(({ headers }) => headers["webhook-id"])).size).toBe(20);
    expect(received).toHaveLength(20);
  });

  test("what is not taken is tried again, ever more seldom, and is dead in the end; it can be sent again", async () => {
    const { webhookId } = await subscribe();
    await publish("filing.accepted");
    answer = { status: 500 };
    for (const [index, pause] of pauses.entries()) {
      await due();
      expect(await deliverDue(services)).toBe(1);
      const [waiting] = await deliveries(webhookId);
      expect(waiting).toMatchObject({ state: "pending", tries: index + 1 });
      const seconds = (Date.parse(waiting?.nextTryAt ?? "") - now.getTime()) / 1000;
      expect(seconds).toBeGreaterThanOrEqual(pause);
      expect(seconds).toBeLessThanOrEqual(pause * 1.2);
    }
    await due();
    await deliverDue(services);
    const [dead] = await deliveries(webhookId);
    expect(dead).toMatchObject({ state: "dead", tries: pauses.length + 1 });
    expect(new Set(received.map(({ headers }) => headers["webhook-id"]))).toEqual(
      new Set([dead?.deliveryId]),
    );
    const path = `/webhooks/${webhookId}/deliveries/${dead?.deliveryId ?? ""}`;
    const { body } = await send("GET", `${path}/attempts`);
    expect((body.attempts as readonly { outcome: string }[]).map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: pauses.length + 1 }, () => "500"),
    );
    answer = { status: 200 };
    expect((await send("POST", `${path}/redeliver`)).status).toBe(202);
    expect(await deliverDue(services)).toBe(1);
    expect(await deliveries(webhookId)).toMatchObject([{ state: "delivered" }]);
  });

  test("a receiver that is gone for good (410) is not asked again", async () => {
    const { webhookId } = await subscribe();
    await publish("filing.accepted");
    answer = { status: 410 };
    await deliverDue(services);
    expect(await deliveries(webhookId)).toMatchObject([{ state: "dead", tries: 1 }]);
  });

  test("a redirect is not followed", async () => {
    const { webhookId } = await subscribe();
    await publish("filing.accepted");
    answer = { status: 302, headers: { location: "https://169.254.169.254/latest/meta-data/" } };
    await deliverDue(services);
    expect(received).toHaveLength(1);
    expect(await deliveries(webhookId)).toMatchObject([{ state: "pending", tries: 1 }]);
  });

  test.each([
    ["the metadata service", ["169.254.169.254"], "refused-address"],
    ["a private network", ["10.0.0.7"], "refused-address"],
    ["a private network beside a public one", ["8.8.8.8", "192.168.0.1"], "refused-address"],
    ["this machine by IPv6", ["::1"], "refused-address"],
    ["nowhere", [], "unknown-host"],
  ])("a name that leads to %s is not contacted", async (_, leadsTo, outcome) => {
    const { webhookId } = await subscribe();
    await publish("filing.accepted");
    addresses = leadsTo;
    await deliverDue(services);
    expect(received).toEqual([]);
    const [{ deliveryId } = { deliveryId: "" }] = await deliveries(webhookId);
    const { body } = await send("GET", `/webhooks/${webhookId}/deliveries/${deliveryId}/attempts`);
    expect(body.attempts).toMatchObject([{ outcome }]);
  });

  test("a certificate of another name, or of an unknown authority, is not trusted", async () => {
    await subscribe();
    await publish("filing.accepted");
    const { ca: _, ...network } = services.webhookNetwork ?? internet;
    await deliverDue({ ...services, webhookNetwork: network });
    expect(received).toEqual([]);
  });

  test("for a day after a change of secret both sign", async () => {
    const { webhookId, secret } = await subscribe();
    const changed = await send("POST", `/webhooks/${webhookId}/secret`);
    const fresh = String(changed.body.secret);
    expect(fresh).not.toBe(secret);
    await publish("filing.accepted");
    await deliverDue(services);
    const [first] = received;
    for (const one of [secret, fresh])
      expect(() => new Webhook(one).verify(first?.body ?? "", first?.headers ?? {})).not.toThrow();
    now = new Date(now.getTime() + 25 * 3_600_000);
    await publish("filing.accepted");
    await due();
    await deliverDue(services);
    expect(received[1]?.headers["webhook-signature"]?.split(" ")).toHaveLength(1);
  });

  test("a secret is shown to who made it, also when the request is repeated, and is nowhere in the database", async () => {
    const key = randomUUID();
    const { secret, webhookId } = await subscribe([], key);
    expect(await subscribe([], key)).toEqual({ secret, webhookId });
    expect(JSON.stringify((await send("GET", `/webhooks/${webhookId}`)).body)).not.toContain("whsec");
    const bare = secret.replace("whsec_", "");
    const kept = await given.all<{ all: string }>(
      `select (select coalesce(string_agg(i::text, ''), '') from boi.idempotency_keys i)
         || (select coalesce(string_agg(w::text, ''), '') from boi.webhooks w)
         || (select coalesce(string_agg(h::text, ''), '') from boi.history h) as all`,
    );
    expect(kept[0]?.all).not.toContain(bare);
    expect(kept[0]?.all).not.toContain(Buffer.from(secret).toString("hex"));
  });

  test("a webhook that was deleted is sent nothing more, and its secret is destroyed", async () => {
    const { webhookId } = await subscribe();
    await publish("filing.accepted");
    expect((await send("DELETE", `/webhooks/${webhookId}`)).status).toBe(204);
    await due();
    expect(await deliverDue(services)).toBe(0);
    expect((await send("GET", `/webhooks/${webhookId}`)).status).toBe(404);
    const [key] = await given.all("select wrapped from boi.subject_keys where subject = $1", [webhookId]);
    expect(key).toEqual({ wrapped: null });
  });

  test("a change needs the version that was read", async () => {
    const { webhookId } = await subscribe();
    const { etag } = await send("GET", `/webhooks/${webhookId}`);
    const settings = { url: "https://hooks.example.com/new", topics: ["filing.accepted"], active: false };
    expect((await send("PUT", `/webhooks/${webhookId}`, settings)).status).toBe(428);
    expect((await send("PUT", `/webhooks/${webhookId}`, settings, { version: etag })).status).toBe(204);
    expect((await send("PUT", `/webhooks/${webhookId}`, settings, { version: etag })).status).toBe(412);
    expect((await send("GET", `/webhooks/${webhookId}`)).body).toMatchObject(settings);
  });

  test.each([
    "http://hooks.example.com/",
    "https://169.254.169.254/",
    "https://localhost/",
    "https://[::1]/",
    "nonsense",
  ])("%s is refused when it is subscribed", async (url) => {
    const made = await send("POST", "/webhooks", { url });
    expect(made).toMatchObject({ status: 400, body: { errors: [{ pointer: "/url" }] } });
  });

  test("a test message arrives", async () => {
    const { webhookId } = await subscribe(["filing.accepted"]);
    expect((await send("POST", `/webhooks/${webhookId}/test`)).status).toBe(202);
    await deliverDue(services);
    expect(JSON.parse(received[0]?.body ?? "{}")).toMatchObject({
      type: "webhook.test",
      data: { webhookId },
    });
  });

  test("another tenant's webhook is not there", async () => {
    const { webhookId } = await subscribe();
    await send("POST", `/webhooks/${webhookId}/test`);
    const [{ deliveryId } = { deliveryId: "" }] = await deliveries(webhookId);
    const as = "administrator.other";
    for (const [method, path] of [
      ["GET", ""],
      ["DELETE", ""],
      ["POST", "/secret"],
      ["POST", "/test"],
      ["GET", "/deliveries"],
      ["GET", `/deliveries/${deliveryId}/attempts`],
      ["POST", `/deliveries/${deliveryId}/redeliver`],
    ] as const)
      expect((await send(method, `/webhooks/${webhookId}${path}`, undefined, { as })).status).toBe(404);
    expect((await send("GET", "/webhooks", undefined, { as })).body).toEqual({ items: [] });
  });

  test("each operation is for its roles only", async () => {
    expect(await roleViolations(app, webhookEndpoints, (role) => `Bearer ${role}`)).toEqual([]);
  });
});
