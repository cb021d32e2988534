import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hono } from "hono";
import { tenantId } from "../../../platform/database/tenant-id";
import { createApi } from "../../../platform/http/create-api";
import { roleViolations } from "../../../platform/http/fixtures/role-violations";
import type { Role } from "../../../platform/identity/roles";
import { describeDatabase, testDatabase, type TestDatabase } from "../../../dev/testing/test-database";
import { createProtection } from "../../../platform/protection/create-protection";
import { fileMasterKey } from "../../../platform/protection/file-master-key";
import { tenantKeys } from "../../../platform/protection/tenant-keys";
import type { ImportTarget } from "./model/bulk-services";
import { columns } from "./model/columns";
import { bulkEndpoints } from "./endpoints";
import { testTable, testTarget } from "./fixtures/test-target";
import { xlsxFile } from "./fixtures/xlsx-file";
import { runNextImport } from "./model/run-import";
import { csvLine } from "./model/spreadsheet-cell";

const head = columns.map(({ name }) => name);
const row = (number: number, changes: Readonly<Record<string, string>> = {}) =>
  columns.map(
    ({ name, example }) => changes[name] ?? (name === "external_reference" ? `C-${number}` : example),
  );
const csv = (rows: readonly (readonly string[])[]) =>
  Buffer.from([head, ...rows].map((one) => csvLine(one)).join(""));
const many = (count: number) => Array.from({ length: count }, (_, index) => row(index));

describeDatabase("bulk imports", () => {
  let given: TestDatabase;
  let folder: string;
  let app: Hono;
  let services: Parameters<typeof runNextImport>[0];
  const [tenant, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];

  beforeAll(async () => {
    given = await testDatabase();
    await given.all(testTable);
    await given.all("grant usage on schema boi to boi_service");
    folder = mkdtempSync(join(tmpdir(), "keys-"));
    for (const id of [tenant, other])
      await given.all("insert into boi.tenants (tenant_id, name) values ($1, 'x')", [id]);
    services = {
      database: given.database,
      now: () => new Date(),
      log: () => undefined,
      protection: createProtection(tenantKeys(fileMasterKey(join(folder, "master")))),
      importTarget: testTarget,
      authenticate: (token) => {
        const [role, of] = token.split(".");
        return Promise.resolve(
          role === undefined || role === ""
            ? undefined
            : {
                tenant: of === "other" ? other : tenant,
                user: `user-${role}`,
                roles: [role as Role],
                session: "one",
              },
        );
      },
    };
    app = createApi(services, bulkEndpoints);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  async function send(method: string, path: string, body?: object | Uint8Array, as = "preparer") {
    const binary = body instanceof Uint8Array;
    const response = await app.request(path, {
      method,
      ...(body && { body: binary ? Buffer.from(body) : JSON.stringify(body) }),
      headers: {
        authorization: `Bearer ${as}`,
        ...(body && { "content-type": binary ? "application/octet-stream" : "application/json" }),
        "idempotency-key": randomUUID(),
      },
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return {
      status: response.status,
      text,
      body: (isJson ? JSON.parse(text) : {}) as Record<string, unknown>,
    };
  }

  async function started(file: Uint8Array, more: object = {}, partSize = 1024 * 1024): Promise<string> {
    const made = await send("POST", "/imports", { format: "csv", ...more });
    expect(made.status).toBe(201);
    const importId = String(made.body.importId);
    let parts = 0;
    for (let at = 0; at < file.length; at += partSize) {
      parts += 1;
      const sent = await send("PUT", `/imports/${importId}/parts/${parts}`, file.subarray(at, at + partSize));
      expect(sent.status).toBe(204);
    }
    const sha256 = createHash("sha256").update(file).digest("hex");
    expect((await send("POST", `/imports/${importId}/start`, { parts, sha256 })).status).toBe(202);
    return importId;
  }
  const status = async (importId: string) => (await send("GET", `/imports/${importId}`)).body;
  const inTable = async () =>
    (await given.all<{ count: number }>("select count(*)::int as count from boi.test_companies"))[0]?.count;

  test("a dry run says what would happen and changes nothing; the import does it, and once", async () => {
    const file = csv([...many(1_200), row(1, { external_reference: "C-bad", zip: "11111" })]);
    const before = await inTable();
    const dry = await started(file, { dryRun: true });
    expect(await runNextImport(services)).toBe(true);
    const rows = { done: 1_201, created: 1_200, updated: 0, unchanged: 0, rejected: 1 };
    expect(await status(dry)).toMatchObject({ state: "done", dryRun: true, rows });
    expect(await inTable()).toBe(before);

    const real = await started(file);
    await runNextImport(services);
    expect(await status(real)).toMatchObject({ state: "done", rows });
    expect(await inTable()).toBe(1_200);

    const again = await started(csv([...many(1_199), row(1_199, { legal_name: "Another name" })]));
    await runNextImport(services);
    expect(await status(again)).toMatchObject({ rows: { created: 0, updated: 1, unchanged: 1_199 } });
    expect(await inTable()).toBe(1_200);
    expect(await runNextImport(services)).toBe(false);

    const errors = await send("GET", `/imports/${real}/errors`);
    expect(errors.body.items).toEqual([
      {
        row: 1_202,
        column: "zip",
        detail: expect.stringContaining("not all the same") as string,
        remedy: expect.stringContaining("as text") as string,
      },
    ]);
    const table = await send("GET", `/imports/${real}/error-table`);
    expect(table.text.split("\r\n")).toHaveLength(3);
    expect(table.text).toContain("1202,zip,");
  });

  test("a workbook is imported as well", async () => {
    const importId = await started(xlsxFile([head, row(1, { external_reference: "X-1" })]), {
      format: "xlsx",
    });
    await runNextImport(services);
    expect(await status(importId)).toMatchObject({ state: "done", rows: { created: 1 } });
  });

  test.each([1, 2, 3, 4])(
    "an import whose worker dies in batch %i is finished by another, without a row twice",
    async (batch) => {
      const prefix = `K${batch}`;
      const importId = await started(
        csv(many(2_000).map((cells) => [`${prefix}-${cells[0] ?? ""}`, ...cells.slice(1)])),
        {},
        50_000,
      );
      let batches = 0;
      const dying: ImportTarget = {
        ...testTarget,
        save: async (work, who, companies) => {
          const saved = await testTarget.save(work, who, companies);
          batches += 1;
          // After its work and before the commit: the worst moment.
          if (batches === batch) throw new Error("killed");
          return saved;
        },
      };
      await expect(runNextImport({ ...services, importTarget: dying })).rejects.toThrow("killed");
      expect(await status(importId)).toMatchObject({ state: "running", rows: { done: (batch - 1) * 500 } });
      // It is not taken while the lease may still be another's.
      expect(await runNextImport(services)).toBe(false);
      await given.all(
        "update boi.imports set lease_until = now() - interval '1 second' where import_id = $1",
        [importId],
      );
      expect(await runNextImport(services)).toBe(true);
      expect(await status(importId)).toMatchObject({ state: "done", rows: { done: 2_000, created: 2_000 } });
      const [{ count } = { count: 0 }] = await given.all<{ count: number }>(
        "select count(*)::int as count from boi.test_companies where external_reference like $1",
        [`${prefix}-%`],
      );
      expect(count).toBe(2_000);
    },
  );

  test("a worker that lost its lease cannot write another batch", async () => {
    const importId = await started(
      csv(many(1_500).map((cells) => [`L-${cells[0] ?? ""}`, ...cells.slice(1)])),
    );
    let batches = 0;
    const overtaken: ImportTarget = {
      ...testTarget,
      save: async (work, who, companies) => {
        batches += 1;
        return testTarget.save(work, who, companies);
      },
    };
    const slow = {
      ...services,
      importTarget: overtaken,
      // Between its first and second batch another worker takes over and ends the import.
      now: () => new Date(),
      database: {
        ...given.database,
        asTenant: (async (of, work) => {
          if (batches === 1) {
            batches += 1;
            await given.all(
              "update boi.imports set lease_until = now() - interval '1 second' where import_id = $1",
              [importId],
            );
            expect(await runNextImport(services)).toBe(true);
          }
          return given.database.asTenant(of, work);
        }) as typeof given.database.asTenant,
      },
    };
    expect(await runNextImport(slow)).toBe(true);
    expect(batches).toBe(2);
    expect(await status(importId)).toMatchObject({ state: "done", rows: { done: 1_500, created: 1_500 } });
  });

  test("a file that is wrong as a whole changes nothing, however far down the fault is", async () => {
    const before = await inTable();
    const file = Buffer.concat([
      csv(many(3_000).map((cells) => [`W-${cells[0] ?? ""}`, ...cells.slice(1)])),
      Buffer.from([0xff, 0xfe]),
    ]);
    const importId = await started(file);
    await runNextImport(services);
    expect(await status(importId)).toMatchObject({
      state: "failed",
      failure: expect.stringContaining("UTF-8") as string,
      rows: { done: 0 },
    });
    expect(await inTable()).toBe(before);
  });

  test("a file that arrived damaged changes nothing", async () => {
    const made = await send("POST", "/imports", { format: "csv" });
    const importId = String(made.body.importId);
    await send("PUT", `/imports/${importId}/parts/1`, csv(many(3)));
    await send("POST", `/imports/${importId}/start`, { parts: 1, sha256: "0".repeat(64) });
    await runNextImport(services);
    expect(await status(importId)).toMatchObject({ state: "failed", rows: { done: 0 } });
  });

  test("the file is sealed while it waits and destroyed when the import ends", async () => {
    const importId = await started(
      csv([row(1, { external_reference: "S-1", legal_name: "Geheimnis GmbH" })]),
    );
    const stored = () =>
      given.all<{ content: Buffer }>(
        "select content_ct as content from boi.import_parts where import_id = $1",
        [importId],
      );
    const [part] = await stored();
    expect(part?.content.includes("Geheimnis")).toBe(false);
    await runNextImport(services);
    expect(await stored()).toEqual([]);
    const [key] = await given.all("select wrapped from boi.subject_keys where subject = $1", [importId]);
    expect(key).toEqual({ wrapped: null });
  });

  test.each([
    ["more parts than were sent", 2],
    ["fewer parts than were sent", 0],
  ])("an import does not start with %s", async (_, parts) => {
    const made = await send("POST", "/imports", { format: "csv" });
    const importId = String(made.body.importId);
    await send("PUT", `/imports/${importId}/parts/1`, csv(many(1)));
    const answer = await send("POST", `/imports/${importId}/start`, { parts, sha256: "0".repeat(64) });
    expect([400, 409]).toContain(answer.status);
    expect((await send("DELETE", `/imports/${importId}`)).status).toBe(204);
    expect((await send("PUT", `/imports/${importId}/parts/1`, csv(many(1)))).status).toBe(409);
  });

  test("another tenant's import is not there", async () => {
    const importId = await started(csv(many(1)));
    for (const [method, path, body] of [
      ["GET", `/imports/${importId}`],
      ["GET", `/imports/${importId}/errors`],
      ["GET", `/imports/${importId}/error-table`],
      ["PUT", `/imports/${importId}/parts/1`, Buffer.from("x")],
      ["POST", `/imports/${importId}/start`, { parts: 1, sha256: "0".repeat(64) }],
      ["DELETE", `/imports/${importId}`],
    ] as const)
      expect((await send(method, path, body, "preparer.other")).status).toBe(404);
    expect((await send("GET", "/imports", undefined, "preparer.other")).body).toEqual({ items: [] });
    await send("DELETE", `/imports/${importId}`);
  });

  test("a part has a limit", async () => {
    const made = await send("POST", "/imports", { format: "csv" });
    const path = `/imports/${String(made.body.importId)}/parts/1`;
    expect((await send("PUT", path, new Uint8Array(4 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send("DELETE", `/imports/${String(made.body.importId)}`)).status).toBe(204);
  });

  test("imports are listed by page, the latest first", async () => {
    const all = (await send("GET", "/imports?limit=100")).body.items as readonly { importId: string }[];
    const seen: string[] = [];
    let next: string | undefined;
    do {
      const page = await send("GET", `/imports?limit=3${next === undefined ? "" : `&cursor=${next}`}`);
      seen.push(...(page.body.items as readonly { importId: string }[]).map(({ importId }) => importId));
      next = page.body.next as string | undefined;
    } while (next !== undefined);
    expect(seen).toEqual(all.map(({ importId }) => importId));
  });

  test("each operation is for its roles only", async () => {
    expect(await roleViolations(app, bulkEndpoints, (role) => `Bearer ${role}`)).toEqual([]);
  });
});
