import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tenantId } from "../../platform/database/tenant-id";
import { roleViolations } from "../../platform/http/fixtures/role-violations";
import { testCallers } from "../../dev/testing/test-callers";
import { testClient } from "../../dev/testing/test-client";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { createProtection } from "../../platform/protection/create-protection";
import { fileMasterKey } from "../../platform/protection/file-master-key";
import type { Protection } from "../../platform/protection/protection";
import { tenantKeys } from "../../platform/protection/tenant-keys";
import { questions } from "../../domain/rules";
import { createApp } from "./create-app";
import { companiesEndpoints } from "./endpoints";
import { companyForReport } from "./verbs/report-part";
import { redetermine } from "./verbs/redetermine";

/** Whether the rule covers a company is asked before whether it is exempt. */
const coverage = ["registered-in-us"];

interface Company {
  readonly companyId: string;
  readonly missing: readonly string[];
}

const acme = {
  legalName: "Exemple SA",
  formation: { country: "FR" },
  firstRegistration: { state: "DE" },
  firstRegisteredOn: "2026-11-02",
  address: { street: "1 Main Street", city: "Dover", country: "US", state: "DE", postalCode: "19901" },
  taxId: { type: "ein", number: "123456780" },
};

describeDatabase("the companies service", () => {
  let given: TestDatabase;
  let folder: string;
  let protection: Protection;
  let call: ReturnType<typeof testClient>;
  let app: ReturnType<typeof createApp>;
  let now = new Date("2026-11-25T15:00:00Z");
  const [tenant, other] = [tenantId.parse(randomUUID()), tenantId.parse(randomUUID())];
  const preparer = `${tenant}.preparer`;

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "companies-"));
    protection = createProtection(tenantKeys(fileMasterKey(join(folder, "key"))));
    app = createApp({ database: given.database, protection, authenticate: testCallers, now: () => now });
    call = testClient(app);
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });
  beforeEach(() => {
    now = new Date("2026-11-25T15:00:00Z");
  });

  const add = async (company: object = acme, token = preparer) => {
    const added = await call<Company>(token, "POST", "/companies", company);
    return { ...added, id: added.body.companyId };
  };
  const numbered = (number: number) => ({
    ...acme,
    legalName: `Numbered ${String(number)} SA`,
    taxId: { type: "ein", number: String(200_000_001 + number) },
  });

  test("answers each role as the table of permissions says", async () => {
    expect(
      await roleViolations(app, companiesEndpoints, (role) => Promise.resolve(`Bearer ${tenant}.${role}`)),
    ).toEqual([]);
  });

  test("takes a company from its name to a determination and a deadline", async () => {
    const added = await add({ legalName: "Petit à petit SARL", formation: { country: "FR" } });
    expect(added.status).toBe(201);
    const path = `/companies/${added.id}`;
    const first = await call<Company>(preparer, "GET", path);
    expect(first.body.missing).toEqual(["taxId", "firstRegistration", "address", "firstRegisteredOn"]);
    const stated = { ...acme, legalName: "Petit à petit SARL", taxId: { type: "ein", number: "987654320" } };
    const changed = await call(preparer, "PUT", path, stated, { "if-match": first.etag ?? "" });
    expect(changed.status).toBe(200);

    const asked = await call<{ questions: { id: string }[] }>(preparer, "GET", `${path}/questions`);
    expect(asked.body.questions.map(({ id }) => id)).toEqual(coverage);
    const undetermined = await call(preparer, "POST", `${path}/determinations`, {});
    expect(undetermined.body).toMatchObject({
      outcome: "undetermined",
      missing: expect.arrayContaining(coverage),
    });

    const answers = {
      ...Object.fromEntries(questions.filter(({ type }) => type === "yes-no").map(({ id }) => [id, false])),
      "registered-in-us": true,
      "engaged-in-active-business": true,
      "formed-on": "2022-01-01",
    };
    const answered = await call(
      preparer,
      "PATCH",
      `${path}/answers`,
      { answers },
      { "if-match": changed.etag ?? "" },
    );
    expect(answered.status).toBe(200);
    expect((await call<{ questions: [] }>(preparer, "GET", `${path}/questions`)).body.questions).toEqual([]);
    const determined = await call(preparer, "POST", `${path}/determinations`, {});
    expect(determined.body).toMatchObject({
      outcome: "reporting-company",
      ruleSet: "us-2026-08-14",
      missing: [],
    });
    const kept = await call<{ items: { superseded: boolean; steps: object[] }[] }>(
      preparer,
      "GET",
      `${path}/determinations`,
    );
    expect(kept.body.items.map(({ superseded }) => superseded)).toEqual([false, true]);
    expect(kept.body.items[0]?.steps).toHaveLength(25);

    const event = { kind: "registered", on: "2026-11-02", noticeOn: "2026-11-05" };
    expect((await call(preparer, "POST", `${path}/events`, event)).status).toBe(201);
    const due = await call(preparer, "GET", `/obligations?companyId=${added.id}&state=open`);
    expect(due.body).toMatchObject({
      items: [{ kind: "initial-report", dueOn: "2026-12-05", overdue: false }],
    });
    now = new Date("2026-12-06T05:00:00Z");
    const late = await call(preparer, "GET", `/obligations?companyId=${added.id}`);
    expect(late.body).toMatchObject({ items: [{ overdue: true }] });
  });

  test("keeps a tax ID sealed: no table, no answer and no history has it", async () => {
    const { id } = await add({ ...acme, taxId: { type: "ein", number: "555443330" } });
    const shown = await call(preparer, "GET", `/companies/${id}`);
    expect(shown.body).toMatchObject({ taxIdType: "ein", taxIdLast4: "3330" });
    for (const table of ["companies", "history", "idempotency_keys", "audit_log", "outbox"])
      expect(JSON.stringify(await given.all(`select t::text from boi.${table} t`))).not.toContain(
        "555443330",
      );
    const found = await call(preparer, "POST", "/companies/search", {
      taxId: { type: "ein", number: "55-5443330" },
    });
    expect(found.body).toEqual({ companyIds: [id] });
    const part = await given.database.asTenant(tenant, (sql) =>
      companyForReport(sql, protection, tenant, id),
    );
    expect(part).toMatchObject({ legalName: "Exemple SA", taxId: { number: "555443330" }, existing: false });
  });

  test("keeps the tax ID that a replacement leaves out", async () => {
    const { id, etag } = await add(numbered(1));
    const { taxId: _, ...rest } = numbered(1);
    await call(preparer, "PUT", `/companies/${id}`, rest, { "if-match": etag ?? "" });
    const part = await given.database.asTenant(tenant, (sql) =>
      companyForReport(sql, protection, tenant, id),
    );
    expect(part.taxId).toEqual(numbered(1).taxId);
  });

  test.each<[string, object, number, string]>([
    ["a tax ID of too few digits", { ...acme, taxId: { type: "ein", number: "12" } }, 422, "/taxId/number"],
    ["an address abroad", { ...acme, address: { ...acme.address, country: "FR" } }, 422, "/address"],
    ["a registration in the future", { ...acme, firstRegisteredOn: "2026-11-26" }, 422, "/firstRegisteredOn"],
    ["a field that is not known", { ...acme, legalname: "x" }, 400, ""],
    ["an empty country", { legalName: "X SA", formation: { country: "" } }, 422, "/formation/country"],
    ["no name", { formation: { country: "FR" } }, 400, "/legalName"],
  ])("refuses %s", async (_, body, status, pointer) => {
    const refused = await call<{ errors?: { pointer: string }[] }>(preparer, "POST", "/companies", body);
    expect(refused.status).toBe(status);
    expect(refused.body.errors?.map((error) => error.pointer).join(" ")).toContain(pointer);
  });

  test.each<[string, object]>([
    ["a question that is not asked", { nonsense: true }],
    ["text for yes or no", { bank: "yes" }],
    ["a day that is none", { "formed-on": "2026-02-30" }],
    ["what is stated elsewhere", { "formation-country": "FR" }],
  ])("refuses an answer to %s", async (_, answers) => {
    const { id, etag } = await add({ legalName: "Questions SA", formation: { country: "FR" } });
    const refused = await call(
      preparer,
      "PATCH",
      `/companies/${id}/answers`,
      { answers },
      { "if-match": etag ?? "" },
    );
    expect(refused.status).toBe(422);
  });

  test("refuses a second company of one tax ID or reference, but not to another tenant", async () => {
    const twin = { ...numbered(2), externalReference: "A-1" };
    await add(twin);
    expect((await add({ ...twin, externalReference: "A-2" })).status).toBe(409);
    expect((await add({ ...numbered(3), externalReference: "A-1" })).status).toBe(409);
    expect((await add(twin, `${other}.preparer`)).status).toBe(201);
  });

  test("hides a tenant's companies from another", async () => {
    const { id } = await add(numbered(4));
    const stranger = `${other}.preparer`;
    for (const [method, path, body] of [
      ["GET", `/companies/${id}`],
      ["PUT", `/companies/${id}`, acme],
      ["GET", `/companies/${id}/questions`],
      ["PATCH", `/companies/${id}/answers`, { answers: { bank: true } }],
      ["POST", `/companies/${id}/determinations`, {}],
      ["GET", `/companies/${id}/determinations`],
      ["POST", `/companies/${id}/events`, { kind: "changed", on: "2026-11-01" }],
    ] as const)
      expect((await call(stranger, method, path, body, { "if-match": '"1"' })).status).toBe(404);
    const listed = await call<{ items: Company[] }>(stranger, "GET", "/companies?limit=100");
    expect(listed.body.items.map(({ companyId }) => companyId)).not.toContain(id);
  });

  test("refuses a change of what was changed meanwhile, and does a repeated request once", async () => {
    const { id, etag } = await add(numbered(5));
    const change = (headers: Readonly<Record<string, string>>) =>
      call(preparer, "PUT", `/companies/${id}`, numbered(5), headers);
    expect((await change({ "if-match": etag ?? "" })).status).toBe(200);
    expect((await change({ "if-match": etag ?? "" })).status).toBe(412);
    expect((await change({})).status).toBe(428);
    const key = { "idempotency-key": randomUUID() };
    const once = await call<Company>(preparer, "POST", "/companies", numbered(6), key);
    const again = await call<Company>(preparer, "POST", "/companies", numbered(6), key);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(once.body);
  });

  test("lists page by page, each company once, and by the beginning of a name", async () => {
    const token = `${tenantId.parse(randomUUID())}.preparer`;
    for (let number = 10; number < 17; number += 1) await add(numbered(number), token);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const path: string = `/companies?limit=3${cursor === undefined ? "" : `&cursor=${cursor}`}`;
      const { body } = await call<{ items: { legalName: string }[]; next?: string }>(token, "GET", path);
      seen.push(...body.items.map(({ legalName }) => legalName));
      cursor = body.next;
    } while (cursor !== undefined);
    expect(seen).toEqual(Array.from({ length: 7 }, (_, index) => `Numbered ${String(index + 10)} SA`));
    const named = await call<{ items: object[] }>(token, "GET", "/companies?name=numbered%2013");
    expect(named.body.items).toHaveLength(1);
    const joker = await call<{ items: object[] }>(token, "GET", "/companies?name=%25");
    expect(joker.body.items).toEqual([]);
  });

  test("determines again what was determined by an earlier rule, once", async () => {
    const token = `${tenantId.parse(randomUUID())}.preparer`;
    now = new Date("2024-06-01T12:00:00Z");
    const domestic = { legalName: "Domestic LLC", formation: { country: "US" } };
    const { id, etag } = await add(domestic, token);
    const answers = {
      ...Object.fromEntries(
        questions.filter(({ type }) => type === "yes-no").map(({ id: question }) => [question, false]),
      ),
      "formed-by-filing": true,
      "formed-on": "2022-01-01",
      "engaged-in-active-business": true,
    };
    await call(token, "PATCH", `/companies/${id}/answers`, { answers }, { "if-match": etag ?? "" });
    const before = await call(token, "POST", `/companies/${id}/determinations`, {});
    expect(before.body).toMatchObject({ outcome: "reporting-company", ruleSet: "us-2024-01-01" });
    now = new Date("2026-11-25T12:00:00Z");
    const done = await redetermine(given.database, "US", () => now, 1);
    expect(done.changed).toBeGreaterThanOrEqual(1);
    expect(await redetermine(given.database, "US", () => now)).toEqual({ companies: 0, changed: 0 });
    const after = await call<{ items: object[] }>(token, "GET", `/companies/${id}/determinations`);
    expect(after.body.items).toMatchObject([
      {
        outcome: "exempt",
        exemption: "domestic-entity",
        superseded: false,
        decidedBy: "service:redetermination",
      },
      { outcome: "reporting-company", superseded: true },
    ]);
  });
});
