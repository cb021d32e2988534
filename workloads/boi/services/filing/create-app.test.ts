import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp as createCompanies } from "../companies/create-app";
import { tenantId } from "../../platform/database/tenant-id";
import { folderStore } from "../documents/store/folder-store";
import { finCenClient } from "../../platform/fincen-client/fincen-client";
import { createSimulator, type SimulatorOptions } from "../../dev/fincen-simulator/create-simulator";
import { simulatorFetch } from "../../dev/fincen-simulator/simulator-fetch";
import { roleViolations } from "../../platform/http/fixtures/role-violations";
import { testCallers } from "../../dev/testing/test-callers";
import { testClient } from "../../dev/testing/test-client";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { createProtection } from "../../platform/protection/create-protection";
import { fileMasterKey } from "../../platform/protection/file-master-key";
import { tenantKeys } from "../../platform/protection/tenant-keys";
import { certificationStatement } from "../../domain/report";
import { questions } from "../../domain/rules";
import { createApp } from "./create-app";
import { filingEndpoints } from "./endpoints";
import { filingContent } from "./model/filing-content";
import { advance } from "./machine/advance";
import { defaultPace } from "./machine/pace";
import { sqlFilingStore } from "./machine/sql-filing-store";
import { reconcile } from "./verbs/reconcile";

/** A trading company that no exemption fits. */
const trading = {
  ...Object.fromEntries(questions.filter(({ type }) => type === "yes-no").map(({ id }) => [id, false])),
  "registered-in-us": true,
  "formed-by-filing": true,
  "formed-on": "2022-01-01",
};
const submitter = { email: "filings@example.org", lastName: "Harbor", firstName: "Paul" };

describeDatabase("the filing service", () => {
  let given: TestDatabase;
  let folder: string;
  let time: number;
  let services: Parameters<typeof createApp>[0];
  let call: ReturnType<typeof testClient>;
  let companies: ReturnType<typeof testClient>;
  const tenant = tenantId.parse(randomUUID());
  const preparer = `${tenant}.preparer.paul`;
  const officer = `${tenant}.compliance-officer.olga`;

  beforeEach(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "filing-"));
    time = Date.parse("2026-11-25T15:00:00Z");
    services = {
      database: given.database,
      protection: createProtection(tenantKeys(fileMasterKey(join(folder, "key")))),
      store: folderStore(join(folder, "documents"), "http://localhost/uploads"),
      authenticate: testCallers,
      now: () => new Date(time),
      fincen: finCen().client(() => undefined),
    };
    call = testClient(createApp(services));
    companies = testClient(createCompanies(services));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  async function company(number = "123456780"): Promise<string> {
    const made = await companies<{ companyId: string }>(preparer, "POST", "/companies", {
      legalName: "Exemple SA",
      formation: { country: "FR" },
      firstRegistration: { state: "DE" },
      firstRegisteredOn: "2023-01-05",
      address: { street: "1 Main Street", city: "Dover", country: "US", state: "DE", postalCode: "19901" },
      taxId: { type: "ein", number },
    });
    return made.body.companyId;
  }

  const prepare = async (companyId: string, kind = "initial") =>
    (
      await call<{ filingId: string; snapshotHash: string }>(preparer, "POST", "/filings", {
        companyId,
        kind,
        submitter,
      })
    ).body;

  async function certify(
    { filingId, snapshotHash }: { filingId: string; snapshotHash: string },
    by = officer,
  ) {
    const { etag } = await call(by, "GET", `/filings/${filingId}/preview`);
    return call(
      by,
      "POST",
      `/filings/${filingId}/certification`,
      { statement: certificationStatement, snapshotHash },
      { "if-match": etag ?? "" },
    );
  }

  async function queued(companyId: string, kind = "initial"): Promise<string> {
    const made = await prepare(companyId, kind);
    expect((await certify(made)).status).toBe(200);
    expect((await call(preparer, "POST", `/filings/${made.filingId}/submission`)).status).toBe(202);
    return made.filingId;
  }

  function finCen(options: SimulatorOptions = {}) {
    const simulator = createSimulator({ clock: () => time, ...options });
    const client = finCenClient({
      apiUrl: "http://fincen.test",
      tokenUrl: "http://fincen.test/token",
      scope: "BOSS-EFILE-SANDBOX",
      clientId: "palisade",
      clientSecret: "palisade-secret",
      timeoutMilliseconds: 1_000,
      fetch: simulatorFetch(simulator),
      clock: () => time,
    });
    return { simulator, client };
  }

  /** What a worker does until nothing is due for half an hour. */
  async function work({ client }: ReturnType<typeof finCen>): Promise<void> {
    const store = sqlFilingStore(given.database, services.protection);
    const content = filingContent(services);
    const machine = { store, content, fincen: client, pace: defaultPace, now: services.now };
    for (const end = time + 1_800_000; time < end; time += 10_000)
      for (let claim = await store.claim(services.now()); claim; claim = await store.claim(services.now()))
        await advance(machine, claim);
  }

  const state = async (filingId: string) =>
    (await call<{ state: string; problem?: string }>(preparer, "GET", `/filings/${filingId}`)).body;

  test("answers each role as the table of permissions says", async () => {
    const token = (role: string) =>
      Promise.resolve(`Bearer ${tenant}.${role}.x${role === "invited-person" ? `.${randomUUID()}` : ""}`);
    expect(await roleViolations(createApp(services), filingEndpoints, token)).toEqual([]);
  });

  test("files what a second person certified, and gives FinCEN's transcript out", async () => {
    const fincen = finCen();
    const filingId = await queued(await company());
    await work(fincen);
    expect(await state(filingId)).toMatchObject({ state: "accepted", certifiedBy: "olga" });
    expect(fincen.simulator.ledger()).toHaveLength(1);
    const pdf = await call<string>(officer, "GET", `/filings/${filingId}/transcript`);
    expect([pdf.status, pdf.body.slice(0, 5)]).toEqual([200, "%PDF-"]);
  });

  test("takes no certification of another report, of an old version, or by the preparer", async () => {
    const made = await prepare(await company());
    const [status, ...others] = [
      await certify({ ...made, snapshotHash: "0".repeat(64) }),
      await certify(made, `${tenant}.compliance-officer.paul`),
      await call(
        officer,
        "POST",
        `/filings/${made.filingId}/certification`,
        { statement: certificationStatement, snapshotHash: made.snapshotHash },
        { "if-match": '"9"' },
      ),
      await call(preparer, "POST", `/filings/${made.filingId}/submission`),
    ].map((answer) => answer.status);
    expect([status, ...others]).toEqual([409, 403, 412, 409]);
    expect(await state(made.filingId)).toMatchObject({ state: "draft" });
  });

  describe("after the answers that the company was determined by have changed", () => {
    const answer = async (companyId: string, answers: object) => {
      const { etag } = await companies(preparer, "GET", `/companies/${companyId}`);
      const headers = { "if-match": etag ?? "" };
      await companies(preparer, "PATCH", `/companies/${companyId}/answers`, { answers }, headers);
    };
    const determine = (companyId: string) =>
      companies(preparer, "POST", `/companies/${companyId}/determinations`, {});
    async function determined(): Promise<string> {
      const companyId = await company();
      await answer(companyId, trading);
      expect((await determine(companyId)).body).toMatchObject({ outcome: "reporting-company" });
      return companyId;
    }
    const changed = /answers have changed since the company was determined/;

    test("no report is prepared until it is determined again", async () => {
      const companyId = await determined();
      await answer(companyId, { subsidiary: true, "owned-by-qualifying-exempt-entities": false });
      const body = { companyId, kind: "initial", submitter };
      const refused = await call<{ detail: string }>(preparer, "POST", "/filings", body);
      expect([refused.status, refused.body.detail]).toEqual([409, expect.stringMatching(changed)]);
      await determine(companyId);
      expect((await call(preparer, "POST", "/filings", body)).status).toBe(201);
    });

    test("a draft is not certified, and only a new one is once it is found to be something else", async () => {
      const companyId = await determined();
      const draft = await prepare(companyId);
      await answer(companyId, { bank: true });
      expect((await certify(draft)).body).toMatchObject({ detail: expect.stringMatching(changed) });
      await determine(companyId);
      expect(await certify(draft)).toMatchObject({
        status: 409,
        body: { detail: expect.stringMatching(/prepare the report again/) },
      });
      const again = () => call(preparer, "POST", "/filings", { companyId, kind: "initial", submitter });
      expect(await again()).toMatchObject({
        status: 409,
        body: { detail: expect.stringMatching(/found not to have to report/) },
      });
      await answer(companyId, { bank: false });
      await determine(companyId);
      expect((await certify(await prepare(companyId))).status).toBe(200);
    });

    test("a certified report is not handed over; it is once it is found to be the same", async () => {
      const companyId = await determined();
      const draft = await prepare(companyId);
      expect((await certify(draft)).status).toBe(200);
      const submit = () => call(preparer, "POST", `/filings/${draft.filingId}/submission`);
      await answer(companyId, { subsidiary: true, "owned-by-qualifying-exempt-entities": false });
      expect(await submit()).toMatchObject({ status: 409, body: { detail: expect.stringMatching(changed) } });
      await determine(companyId);
      expect((await submit()).status).toBe(202);
    });
  });

  test("sends nothing that was not certified, however it came to be queued", async () => {
    const fincen = finCen();
    const { filingId } = await prepare(await company());
    await given.all(
      "update boi.filings set state = 'queued', queued_at = $2, next_step_at = $2 where filing_id = $1",
      [filingId, services.now()],
    );
    await work(fincen);
    expect(await state(filingId)).toMatchObject({ state: "dead-lettered", problem: "content-unavailable" });
    expect(fincen.simulator.ledger()).toEqual([]);
  });

  test("makes a dead letter of a report whose data were erased before it was sent", async () => {
    const fincen = finCen();
    const companyId = await company();
    const filingId = await queued(companyId);
    await given.database.asTenant(tenant, (sql) => services.protection.shred(sql, tenant, companyId));
    await work(fincen);
    expect(await state(filingId)).toMatchObject({ state: "dead-lettered", problem: "content-unavailable" });
    expect(fincen.simulator.ledger()).toEqual([]);
  });

  test("puts a dead letter that is tried again behind what the company has under way", async () => {
    const companyId = await company();
    const first = await queued(companyId);
    await given.all(
      "update boi.filings set state = 'dead-lettered', next_step_at = null where filing_id = $1",
      [first],
    );
    time += 60_000;
    const second = await queued(companyId);
    const retried = await call(officer, "POST", `/filings/${first}/resolution`, {
      action: "retry",
      reason: "FinCEN is up again",
    });
    expect(retried.status).toBe(200);
    const claims = [];
    const store = sqlFilingStore(given.database, services.protection);
    for (let turn = 0; turn < 3; turn += 1) claims.push((await store.claim(services.now()))?.filingId);
    expect(claims).toEqual([second, undefined, undefined]);
  });

  test.each([
    ["agrees", false, { asked: 1, differing: 0, unanswered: 0 }],
    ["never heard of it", true, { asked: 1, differing: 1, unanswered: 0 }],
  ] as const)("is reported by the reconciliation when FinCEN %s", async (_, forgotten, expected) => {
    const fincen = finCen();
    await queued(await company());
    await work(fincen);
    const asked = (forgotten ? finCen() : fincen).client(() => undefined);
    expect(await reconcile({ ...services, fincen: asked })).toEqual(expected);
  });

  test("reconciles the rest when FinCEN does not answer about one", async () => {
    const fincen = finCen();
    for (const number of ["123456780", "223456780"]) await queued(await company(number));
    await work(fincen);
    fincen.simulator.faults.plan({ call: "status", fault: "error-500-before", times: 1 });
    const found = await reconcile({ ...services, fincen: fincen.client(() => undefined) });
    expect(found).toEqual({ asked: 1, differing: 0, unanswered: 1 });
  });

  describe("an operator's reconciliation", () => {
    interface Part {
      readonly asked: number;
      readonly unanswered: number;
      readonly remaining: number;
      readonly older: number;
      readonly next?: string;
      readonly differing: readonly { filingId: string; finding: string; ours: string }[];
    }
    const part = async (asked: object, by = officer, knows = services.fincen) =>
      (
        await testClient(createApp({ ...services, fincen: knows }))<Part>(
          by,
          "POST",
          "/reconciliations",
          asked,
        )
      ).body;

    async function filed(count: number, fincen = finCen()) {
      const filings: string[] = [];
      for (let number = 0; number < count; number += 1)
        filings.push(await queued(await company(`1234567${10 + number}`)));
      await work(fincen);
      return { filings: filings.sort(), knows: fincen.client(() => undefined), fincen };
    }

    test("asks about all, part by part, and says which differ; the status counts them", async () => {
      const { filings, knows } = await filed(3);
      await given.all("update boi.filings set boir_id = '1' where filing_id = $1", [filings[1]]);
      const first = await part({ most: 2 }, officer, knows);
      expect(first).toEqual({
        asked: 2,
        unanswered: 0,
        remaining: 1,
        older: 0,
        next: filings[1],
        differing: [{ filingId: filings[1], finding: "ids-differ", ours: "accepted" }],
      });
      expect(await part({ most: 2, after: first.next }, officer, knows)).toEqual({
        asked: 1,
        unanswered: 0,
        remaining: 0,
        older: 0,
        differing: [],
      });
      const status = await call<{ differing: number }>(officer, "GET", "/filing-status");
      expect(status.body.differing).toBe(1);
    });

    test("reports what FinCEN never received, and leaves out, and counts, what is older", async () => {
      const { filings } = await filed(2);
      await given.all("update boi.filings set finished_at = $2 where filing_id = $1", [
        filings[0],
        new Date(time - 8 * 86_400_000),
      ]);
      const known = await part(
        {},
        officer,
        finCen().client(() => undefined),
      );
      expect(known).toMatchObject({ asked: 1, older: 1, remaining: 0 });
      expect(known.differing.map(({ finding }) => finding)).toEqual(["unknown-there"]);
      expect(await part({ sinceDays: 9 })).toMatchObject({ asked: 2, older: 0 });
    });

    test("counts what FinCEN did not answer about, and notes nothing of it", async () => {
      const { knows, fincen } = await filed(1);
      fincen.simulator.faults.plan({ call: "status", fault: "error-500-before", times: 1 });
      expect(await part({}, officer, knows)).toMatchObject({ asked: 0, unanswered: 1, differing: [] });
      expect(await given.all("select from boi.filing_reconciliations")).toEqual([]);
    });

    test("knows of no other tenant's filings", async () => {
      await filed(1);
      const other = `${randomUUID()}.compliance-officer.ada`;
      expect(await part({}, other)).toEqual({
        asked: 0,
        unanswered: 0,
        remaining: 0,
        older: 0,
        differing: [],
      });
    });
  });

  test("cancels what is queued, and not what was sent", async () => {
    const fincen = finCen();
    const companyId = await company();
    const filingId = await queued(companyId);
    expect((await call(preparer, "POST", `/filings/${filingId}/cancellation`)).status).toBe(200);
    const next = await queued(companyId);
    await work(fincen);
    expect((await call(preparer, "POST", `/filings/${next}/cancellation`)).status).toBe(409);
    expect(fincen.simulator.ledger()).toHaveLength(1);
  });
});
