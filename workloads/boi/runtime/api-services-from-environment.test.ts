import { join } from "node:path";
import { createApp } from "../services/auth/create-app";
import { document } from "../services/openapi/document";
import { startChild, type ChildService } from "../dev/local/child-service";
import { localClientId } from "../dev/local/oidc-configuration";
import { signedInToken } from "../dev/local/scripted-sign-in";
import { describeDatabase, testDatabase, type TestDatabase } from "../dev/testing/test-database";
import { localTenants } from "../dev/local/users";
import { apiServicesFromEnvironment, type RuntimeServices } from "./api-services-from-environment";
import { startServer, type RunningServer } from "./start-server";

describeDatabase("a service that starts by its environment", () => {
  let given: TestDatabase;
  let signIn: ChildService;
  let services: RuntimeServices;
  let server: RunningServer;
  let environment: Readonly<Record<string, string>>;

  beforeAll(async () => {
    given = await testDatabase();
    for (const { tenantId, name } of localTenants)
      await given.all("insert into boi.tenants (tenant_id, name) values ($1, $2)", [tenantId, name]);
    signIn = await startChild(join(__dirname, "../dev/local/oidc-main.js"), [], {}, () => undefined);
    environment = {
      DATABASE_URL: given.serviceUrl,
      TOKEN_ISSUER: signIn.ready.issuer ?? "",
      TOKEN_CLIENT_ID: localClientId,
      SIGNING_SECRET: "s".repeat(32),
      RATE_LIMIT_ADDRESS: "2/60",
    };
    services = { ...apiServicesFromEnvironment("boi-auth", document, environment), log: () => undefined };
    server = await startServer(createApp({ ...services, webUrl: "http://localhost" }), 0, "127.0.0.1");
  });
  afterAll(async () => {
    await server.stop();
    await services.close();
    await signIn.stop();
    await given.drop();
  });

  const get = (path: string, token = "") =>
    fetch(`http://127.0.0.1:${server.port}${path}`, {
      headers: token === "" ? {} : { authorization: `Bearer ${token}` },
    });

  test("accepts a signed-in user, and signs them out", async () => {
    const token = await signedInToken(signIn.ready.issuer ?? "", "paul");
    const me = await get("/auth/me", token);
    expect(await me.json()).toMatchObject({ tenantId: localTenants[0].tenantId, roles: ["preparer"] });
    await fetch(`http://127.0.0.1:${server.port}/auth/sessions/current`, {
      method: "DELETE",
      headers: { authorization: `Bearer ${token}` },
    });
    expect((await get("/auth/me", token)).status).toBe(401);
    expect((await get("/auth/me", await signedInToken(signIn.ready.issuer ?? "", "paul"))).status).toBe(200);
  });

  test("serves the document, is healthy and ready, and limits what is refused", async () => {
    expect(await (await get("/openapi.json")).json()).toMatchObject({ openapi: "3.1.0" });
    expect((await get("/health")).status).toBe(200);
    expect((await get("/ready")).status).toBe(200);
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await get("/auth/me", "wrong")).status);
    expect(statuses).toContain(429);
  });

  test("does not start without a database", () => {
    expect(() =>
      apiServicesFromEnvironment("boi-auth", document, { ...environment, DATABASE_URL: "" }),
    ).toThrow(/DATABASE_/);
  });
});
