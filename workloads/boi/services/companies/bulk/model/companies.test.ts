import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp as createCompanies } from "../../create-app";
import { tenantId } from "../../../../platform/database/tenant-id";
import { createApi } from "../../../../platform/http/create-api";
import { testCallers } from "../../../../dev/testing/test-callers";
import { testClient } from "../../../../dev/testing/test-client";
import { describeDatabase, testDatabase, type TestDatabase } from "../../../../dev/testing/test-database";
import { createApp as createOwners } from "../../../owners/create-app";
import { createProtection } from "../../../../platform/protection/create-protection";
import { fileMasterKey } from "../../../../platform/protection/file-master-key";
import { tenantKeys } from "../../../../platform/protection/tenant-keys";
import type { BodsStatement } from "./bods-statements";
import type { BulkServices } from "./bulk-services";
import { columns } from "./columns";
import { bulkEndpoints } from "../endpoints";
import { runNextImport } from "./run-import";
import { csvLine } from "./spreadsheet-cell";

const head = columns.map(({ name }) => name);
const row = (number: number, changes: Readonly<Record<string, string>> = {}) =>
  columns.map(
    ({ name, example }) =>
      changes[name] ??
      (name === "external_reference"
        ? `C-${number}`
        : name === "tax_id"
          ? String(200_000_000 + number)
          : example),
  );

describeDatabase("imports and exports of real companies", () => {
  let given: TestDatabase;
  let folder: string;
  let now = new Date("2026-11-25T12:00:00Z");
  let services: BulkServices;
  let app: ReturnType<typeof createApi>;
  const [tenant, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "keys-"));
    for (const id of [tenant, other])
      await given.all("insert into boi.tenants (tenant_id, name) values ($1, 'A filing firm')", [id]);
    services = {
      database: given.database,
      now: () => now,
      log: () => undefined,
      authenticate: testCallers,
      protection: createProtection(tenantKeys(fileMasterKey(join(folder, "master")))),
    };
    app = createApi(services, bulkEndpoints);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  async function send(
    method: string,
    path: string,
    role: string,
    body?: object | Buffer,
    of: string = tenant,
  ) {
    const binary = Buffer.isBuffer(body);
    const response = await app.request(path, {
      method,
      ...(body && { body: binary ? body : JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${of}.${role}`,
        "content-type": binary ? "application/octet-stream" : "application/json",
        "idempotency-key": randomUUID(),
      },
    });
    const text = await response.text();
    return {
      status: response.status,
      body: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>,
    };
  }

  async function imported(rows: readonly (readonly string[])[], dryRun = false) {
    const file = Buffer.from([head, ...rows].map((one) => csvLine(one)).join(""));
    const made = await send("POST", "/imports", "preparer", { format: "csv", dryRun });
    const path = `/imports/${String(made.body.importId)}`;
    await send("PUT", `${path}/parts/1`, "preparer", file);
    const sha256 = createHash("sha256").update(file).digest("hex");
    await send("POST", `${path}/start`, "preparer", { parts: 1, sha256 });
    expect(await runNextImport(services)).toBe(true);
    const errors = await send("GET", `${path}/errors`, "preparer");
    return { ...(await send("GET", path, "preparer")).body, errors: errors.body.items };
  }
  const count = async () =>
    (await given.all<{ count: number }>("select count(*)::int as count from boi.companies"))[0]?.count;

  test("companies are added, found unchanged, and changed by their reference; a dry run foresees it", async () => {
    const rows = Array.from({ length: 700 }, (_, index) => row(index));
    const created = { done: 700, created: 700, updated: 0, unchanged: 0, rejected: 0 };
    expect(await imported(rows, true)).toMatchObject({ state: "done", rows: created });
    expect(await count()).toBe(0);
    expect(await imported(rows)).toMatchObject({ state: "done", rows: created });
    expect(await count()).toBe(700);
    const changed = [
      ...rows.slice(0, 697),
      row(697, { legal_name: "Ein anderer Name" }),
      row(698, { first_registered_on: "2023-05-01" }),
      row(699, { tax_id: "300000001" }),
    ];
    const updated = { created: 0, updated: 3, unchanged: 697 };
    expect(await imported(changed, true)).toMatchObject({ rows: updated });
    expect(await imported(changed)).toMatchObject({ rows: updated });
    expect(await imported(changed)).toMatchObject({ rows: { updated: 0, unchanged: 700 } });
    expect(await count()).toBe(700);
  });

  test.each([true, false])(
    "a row that the database cannot take is an error of its own, and the others are kept (dry run: %s)",
    async (dryRun) => {
      const result = await imported(
        [row(2_000), row(2_001, { tax_id: "200000005" }), row(2_002, { zip: "00000" }), row(2_003)],
        dryRun,
      );
      expect(result).toMatchObject({ state: "done", rows: { created: 2, rejected: 2 } });
      expect(result.errors).toMatchObject([
        { row: 3, column: "tax_id", detail: "belongs to another company" },
        { row: 4, column: "zip" },
      ]);
    },
  );

  test.each([true, false])(
    "a registration in the future is refused with its column, and the day is Washington's (dry run: %s)",
    async (dryRun) => {
      const tomorrow = [row(3_000, { first_registered_on: "2026-11-25" })];
      now = new Date("2026-11-25T04:59:59Z");
      const { errors } = await imported(tomorrow, dryRun);
      expect(errors).toMatchObject([{ column: "first_registered_on", detail: "lies in the future" }]);
      now = new Date("2026-11-25T05:00:00Z");
      expect((await imported(tomorrow, dryRun)).errors).toEqual([]);
      now = new Date("2026-11-25T12:00:00Z");
    },
  );

  test("of two rows with one tax ID the first is kept; one that a changed row gave up is free for a new one", async () => {
    const twins = await imported([row(4_000), row(4_001, { tax_id: "200004000" }), row(4_002)]);
    expect(twins).toMatchObject({
      rows: { created: 2, rejected: 1 },
      errors: [{ row: 3, column: "tax_id", detail: "belongs to another company" }],
    });
    const moved = [row(4_003, { tax_id: "200004002" }), row(4_002, { tax_id: "200004004" })];
    expect(await imported(moved)).toMatchObject({ rows: { created: 1, updated: 1 }, errors: [] });
  });

  test("tax IDs are sealed, and each change is in the audit chain and the outbox", async () => {
    const stored = await given.all<{ text: string }>(
      `select coalesce(string_agg(c::text, ''), '') || (select coalesce(string_agg(h::text, ''), '') from boi.history h) as text
       from boi.companies c`,
    );
    expect(stored[0]?.text).not.toMatch(/200000010/);
    const [{ added, events } = { added: 0, events: 0 }] = await given.all<{ added: number; events: number }>(
      `select (select count(*)::int from boi.audit_log where record like '%"company.add"%') as added,
         (select count(*)::int from boi.outbox where topic = 'company.added') as events`,
    );
    expect([added, events]).toEqual([await count(), await count()]);
  });

  test("an export has every company once, over pages, and notes whose data left", async () => {
    const statements: BodsStatement[] = [];
    let next: string | undefined;
    do {
      const page = await send(
        "GET",
        `/exports/bods?limit=100${next === undefined ? "" : `&cursor=${next}`}`,
        "compliance-officer",
      );
      expect(page.status).toBe(200);
      expect(page.body.incomplete).toEqual([]);
      statements.push(...(page.body.statements as BodsStatement[]));
      next = page.body.next as string | undefined;
    } while (next !== undefined);
    const entities = statements.filter(({ recordType }) => recordType === "entity");
    expect(entities).toHaveLength((await count()) ?? -1);
    expect(new Set(statements.map(({ statementId }) => statementId)).size).toBe(statements.length);
    expect(statements[0]?.publicationDetails).toMatchObject({ publisher: { name: "A filing firm" } });
    const noted = await given.all(`select from boi.audit_log where record like '%"company.export"%'`);
    expect(noted).toHaveLength(entities.length);
    expect(await send("GET", "/exports/bods", "compliance-officer", undefined, other)).toMatchObject({
      body: { statements: [], incomplete: [] },
    });
    expect((await send("GET", "/exports/bods", "preparer")).status).toBe(403);
  });

  test("an export says what share an owner has, of a company that has owners", async () => {
    const firm = tenantId.parse(randomUUID());
    const owners = testClient(createOwners(services));
    const preparer = `${firm}.preparer`;
    await given.all("insert into boi.tenants (tenant_id, name) values ($1, 'Another firm')", [firm]);
    const company = await testClient(createCompanies(services))<{ companyId: string }>(
      preparer,
      "POST",
      "/companies",
      {
        legalName: "Exemple SA",
        formation: { country: "FR" },
        firstRegistration: { state: "NY" },
        firstRegisteredOn: "2023-06-02",
        taxId: { type: "foreign", number: "T1234567", country: "FR" },
        address: {
          street: "10 Wall Street",
          city: "New York",
          country: "US",
          state: "NY",
          postalCode: "10005",
        },
      },
    );
    const { companyId } = company.body;
    const person = await owners<{ personId: string }>(preparer, "POST", "/people", {
      minor: false,
      data: { fincenId: "200000000001" },
    });
    const { personId } = person.body;
    const attestation = { usPerson: false, basis: "none" };
    await owners(preparer, "POST", `/people/${personId}/attestation`, attestation, { "if-match": '"1"' });
    const interest = { companyId, personId, role: "owner", since: "2023-06-02" };
    const held = { ...interest, ownershipPercent: 33.5, substantialControl: true };
    expect((await owners(preparer, "POST", "/interests", held)).status).toBe(201);
    const { body } = await send("GET", "/exports/bods", "compliance-officer", undefined, firm);
    const about = {
      directOrIndirect: "unknown",
      beneficialOwnershipOrControl: true,
      startDate: "2023-06-02",
    };
    expect((body.statements as BodsStatement[]).at(-1)).toMatchObject({
      recordType: "relationship",
      recordDetails: {
        interests: [
          { type: "shareholding", ...about, share: { exact: 33.5 } },
          { type: "otherInfluenceOrControl", ...about },
        ],
      },
    });
  });
});
