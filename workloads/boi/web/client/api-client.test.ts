import { randomUUID } from "node:crypto";
import { createApp } from "../../services/auth/create-app";
import { tenantId } from "../../platform/database/tenant-id";
import { authenticateWith } from "../../platform/identity/authenticate";
import { testClient, testIssuer } from "../../platform/identity/fixtures/test-issuer";
import { staffTokens } from "../../platform/identity/staff-tokens";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { apiClient, type ApiClient } from "./api-client";

describeDatabase("the typed client", () => {
  let given: TestDatabase;
  let client: ApiClient;
  let anyone: ApiClient;
  let lost = 0;
  const issuer = testIssuer();
  const tenant = tenantId.parse(randomUUID());

  beforeAll(async () => {
    given = await testDatabase();
    await given.all("insert into boi.tenants (tenant_id, name) values ($1, 'x')", [tenant]);
    const signingKeys = () => Promise.resolve({ current: "secret" });
    const common = { database: given.database, signingKeys, now: () => new Date() };
    const app = createApp({
      ...common,
      webUrl: "https://boi.example",
      log: () => undefined,
      authenticate: authenticateWith({
        ...common,
        staffTokens: staffTokens({ issuer: issuer.issuer, clientId: testClient }, () =>
          Promise.resolve(issuer.keys()),
        ),
      }),
    });
    /** Does the work and loses the answer, as a network can. */
    const send = async (request: Request) => {
      const response = await app.fetch(request);
      if (lost > 0) {
        lost -= 1;
        throw new TypeError("fetch failed");
      }
      return response;
    };
    const connection = { baseUrl: "http://api.example", fetch: send, pause: 1 };
    client = apiClient({ ...connection, token: () => issuer.token({ tenant }) });
    anyone = apiClient(connection);
  });
  afterAll(() => given.drop());

  async function addPerson(): Promise<string> {
    const id = randomUUID();
    await given.all(
      `insert into boi.people (tenant_id, person_id, kind, subject) values ($1, $2, 'individual', gen_random_uuid())`,
      [tenant, id],
    );
    return id;
  }

  test("calls what the document describes, with its types", async () => {
    const { data } = await client.GET("/auth/me");
    expect(data?.roles).toEqual(["preparer"]);
    const { data: made } = await client.POST("/auth/invitations", {
      body: { personId: await addPerson(), hours: 1 },
    });
    const { data: accepted } = await anyone.POST("/auth/invitations/accept", {
      body: { token: made?.link.split("#")[1] ?? "" },
    });
    expect(accepted?.tokenType).toBe("Bearer");
  });

  test("a write whose answer was lost twice is done once", async () => {
    const personId = await addPerson();
    lost = 2;
    const { data } = await client.POST("/auth/invitations", { body: { personId, hours: 1 } });
    const { data: listed } = await client.GET("/auth/invitations", { params: { query: { personId } } });
    expect(listed?.items.map(({ invitationId }) => invitationId)).toEqual([data?.invitationId]);
  });

  test("a problem is returned with its type", async () => {
    const { error, response } = await client.DELETE("/auth/invitations/{invitationId}", {
      params: { path: { invitationId: randomUUID() } },
    });
    expect([response.status, error?.title]).toEqual([404, "Not found"]);
  });
});
