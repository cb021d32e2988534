import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tenantId } from "../../platform/database/tenant-id";
import { testCallers } from "../../dev/testing/test-callers";
import { testClient } from "../../dev/testing/test-client";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { createProtection } from "../../platform/protection/create-protection";
import { fileMasterKey } from "../../platform/protection/file-master-key";
import { tenantKeys } from "../../platform/protection/tenant-keys";
import { questions } from "../../domain/rules";
import { createApp } from "./create-app";
import { redetermine } from "./verbs/redetermine";

type Answers = Readonly<Record<string, boolean | string>>;
interface Due {
  readonly kind: string;
  readonly dueOn: string;
  readonly state: string;
}

/** A trading company that no exemption fits. */
const trading: Answers = {
  ...Object.fromEntries(questions.filter(({ type }) => type === "yes-no").map(({ id }) => [id, false])),
  "registered-in-us": true,
  "formed-by-filing": true,
  "formed-on": "2022-01-01",
};

describeDatabase("what is due of a company", () => {
  let given: TestDatabase;
  let folder: string;
  let call: ReturnType<typeof testClient>;
  let now: Date;
  const at = (day: string) => (now = new Date(`${day}T15:00:00Z`));
  const tenant = tenantId.parse(randomUUID());
  const preparer = `${tenant}.preparer`;

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "obligations-"));
    const protection = createProtection(tenantKeys(fileMasterKey(join(folder, "key"))));
    call = testClient(
      createApp({ database: given.database, protection, authenticate: testCallers, now: () => now }),
    );
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  const add = async (country = "FR") => {
    const company = { legalName: `Company ${randomUUID()}`, formation: { country } };
    return (await call<{ companyId: string }>(preparer, "POST", "/companies", company)).body.companyId;
  };
  async function answer(id: string, answers: Answers) {
    const { etag } = await call(preparer, "GET", `/companies/${id}`);
    const headers = { "if-match": etag ?? "" };
    const { status } = await call(preparer, "PATCH", `/companies/${id}/answers`, { answers }, headers);
    expect(status).toBe(200);
  }
  const determined = async (id: string, answers: Answers, jurisdiction = "US") => {
    await answer(id, answers);
    const path = `/companies/${id}/determinations`;
    return (await call<{ outcome: string }>(preparer, "POST", path, { jurisdiction })).body.outcome;
  };
  const happened = (id: string, event: object) => call(preparer, "POST", `/companies/${id}/events`, event);
  const due = async (id: string) => {
    const { body } = await call<{ items: Due[] }>(preparer, "GET", `/obligations?companyId=${id}`);
    return body.items.map(({ kind, dueOn, state }) => [kind, dueOn, state]);
  };
  /** A report as the filing service keeps it, accepted by what accepts it there: an update of its state. */
  async function accepted(id: string, kind: string, preparedAt: Date) {
    const filing = randomUUID();
    await given.database.asTenant(tenant, async (sql) => {
      await sql.query(
        `insert into boi.filings (tenant_id, filing_id, company_id, kind, state, prepared_by, snapshot_hash, created_at)
         values ($1, $2, $3, $4, 'draft', 'user', $5, $6)`,
        [tenant, filing, id, kind, "0".repeat(64), preparedAt],
      );
      await sql.query("update boi.filings set state = 'accepted', finished_at = $2 where filing_id = $1", [
        filing,
        now,
      ]);
    });
  }

  test("falls away when it is found exempt, and is due again when that was a mistake", async () => {
    at("2026-11-25");
    const id = await add();
    await happened(id, { kind: "registered", on: "2026-11-02" });
    expect(await due(id)).toEqual([["initial-report", "2026-12-02", "open"]]);
    expect(await determined(id, { ...trading, bank: true })).toBe("exempt");
    expect(await due(id)).toEqual([["initial-report", "2026-12-02", "void"]]);
    expect(await determined(id, { bank: false })).toBe("reporting-company");
    expect(await due(id)).toEqual([["initial-report", "2026-12-02", "open"]]);
  });

  test("stays while it is not determined", async () => {
    at("2026-11-25");
    const id = await add();
    await happened(id, { kind: "registered", on: "2026-11-02" });
    expect(await determined(id, {})).toBe("undetermined");
    expect(await due(id)).toEqual([["initial-report", "2026-12-02", "open"]]);
  });

  test("is not due of a domestic company: a change of it brings nothing to do", async () => {
    at("2026-11-25");
    const id = await add("PR");
    expect(await determined(id, trading)).toBe("exempt");
    expect((await happened(id, { kind: "registered", on: "2026-11-02" })).body).not.toHaveProperty(
      "obligationId",
    );
    await happened(id, { kind: "changed", on: "2026-11-20" });
    expect(await due(id)).toEqual([["updated-report", "2026-12-20", "void"]]);
  });

  test.each(["/on", "/noticeOn"])("is not put off by a day in the future at %s", async (pointer) => {
    at("2026-11-25");
    const id = await add();
    const days = { "/on": { on: "2026-11-26" }, "/noticeOn": { on: "2026-11-02", noticeOn: "2026-11-26" } };
    const refused = await happened(id, { kind: "registered", ...days[pointer as keyof typeof days] });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer }] } });
    expect(await due(id)).toEqual([]);
  });

  describe("when a report is accepted", () => {
    test.each<[string, string, string, string]>([
      ["an initial report", "initial", "registered", "met"],
      ["an updated report", "update", "changed", "met"],
      ["an initial report, which states everything again", "initial", "changed", "met"],
      ["a corrected report", "correction", "error-known", "met"],
      ["an updated report, which corrects nothing,", "update", "error-known", "open"],
      ["a corrected report, which is no first report,", "correction", "registered", "open"],
    ])("%s (%s) leaves what %s brought %s", async (_, kind, event, state) => {
      at("2026-11-20");
      const id = await add();
      await happened(id, { kind: event, on: "2026-11-02" });
      at("2026-11-25");
      await accepted(id, kind, now);
      expect((await due(id)).map(([, , each]) => each)).toEqual([state]);
    });

    test("what was noted after it was prepared stays due", async () => {
      at("2026-11-25");
      const id = await add();
      await happened(id, { kind: "changed", on: "2026-11-02" });
      await accepted(id, "update", new Date("2026-11-24T12:00:00Z"));
      expect(await due(id)).toEqual([["updated-report", "2026-12-02", "open"]]);
    });

    test("another company's stays due", async () => {
      at("2026-11-25");
      const [id, other] = [await add(), await add()];
      await happened(other, { kind: "changed", on: "2026-11-02" });
      await accepted(id, "update", now);
      expect(await due(other)).toEqual([["updated-report", "2026-12-02", "open"]]);
    });
  });

  test("an exemption that runs out is found by the job, and the deadline counts from that day", async () => {
    at("2026-05-01");
    const id = await add();
    const lost = { "lost-tax-exemption": true, "tax-exemption-lost-on": "2026-04-01" };
    expect(await determined(id, { ...trading, ...lost })).toBe("exempt");
    at("2026-09-27");
    await redetermine(given.database, "US", () => now);
    expect(await due(id)).toEqual([]);
    at("2026-10-05");
    expect((await redetermine(given.database, "US", () => now)).changed).toBeGreaterThanOrEqual(1);
    expect(await due(id)).toEqual([["initial-report", "2026-10-28", "open"]]);
    expect(await redetermine(given.database, "US", () => now)).toEqual({ companies: 0, changed: 0 });
  });

  test("an exemption is lost also when it could not be determined for a while", async () => {
    at("2026-11-01");
    const id = await add();
    const { "more-than-5-million": _, ...rest } = trading;
    await determined(id, { ...trading, "more-than-20-employees": true, bank: true });
    at("2026-11-10");
    await given.all("update boi.companies set answers = $2 where company_id = $1", [
      id,
      JSON.stringify({ ...rest, "more-than-20-employees": true, "physical-office": true }),
    ]);
    expect(await determined(id, {})).toBe("undetermined");
    at("2026-11-20");
    expect(await determined(id, { "more-than-5-million": false })).toBe("reporting-company");
    expect(await due(id)).toEqual([["initial-report", "2026-12-20", "open"]]);
  });

  test.each<[string, Answers, readonly string[]]>([
    ["a bank", { bank: true }, ["newly-exempt-report"]],
    ["what was not reported", {}, []],
  ])("a company that reported and becomes %s says so", async (_, exemption, kinds) => {
    at("2026-11-01");
    const id = await add();
    await determined(id, trading);
    if (kinds.length > 0) await accepted(id, "initial", now);
    at("2026-11-20");
    await determined(id, kinds.length > 0 ? exemption : { bank: true });
    expect((await due(id)).map(([kind]) => kind)).toEqual(kinds);
  });

  test("two who determine at once both get an answer, and one determination is current", async () => {
    at("2026-11-25");
    const id = await add();
    await answer(id, trading);
    const path = `/companies/${id}/determinations`;
    const made = await Promise.all(Array.from({ length: 6 }, () => call(preparer, "POST", path, {})));
    expect(made.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 201));
    const { body } = await call<{ items: { superseded: boolean }[] }>(preparer, "GET", path);
    expect(body.items.filter(({ superseded }) => !superseded)).toHaveLength(1);
  });

  describe("to New York, with whom nothing is filed from here,", () => {
    interface SettledDue extends Due {
      readonly obligationId: string;
      readonly settlement?: object;
    }
    const officer = `${tenant}.compliance-officer.olga`;
    const inNewYork = { "limited-liability-company": true, "registered-in-new-york": true };
    const obligationOf = async (id: string) =>
      (await call<{ items: SettledDue[] }>(preparer, "GET", `/obligations?companyId=${id}`)).body
        .items[0] as SettledDue;
    async function authorised() {
      at("2026-11-25");
      const id = await add();
      expect(await determined(id, { ...trading, ...inNewYork }, "US-NY")).toBe("reporting-company");
      await happened(id, { kind: "authorised-in-new-york", on: "2026-11-02", exempt: false });
      return { id, path: `/obligations/${(await obligationOf(id)).obligationId}` };
    }
    const met = { on: "2026-11-20", reference: "260000123" };
    const settle = (path: string, body: object = met, by = officer) =>
      call(by, "POST", `${path}/settlement`, body);

    test("is recorded as met by staff, which is shown, audited and can be taken back", async () => {
      const { id, path } = await authorised();
      expect(await settle(path)).toMatchObject({ status: 201, body: { state: "met" } });
      expect(await obligationOf(id)).toMatchObject({ state: "met", settlement: { ...met, notedBy: "olga" } });
      expect((await settle(path)).status).toBe(409);
      // What is met stays so, whatever is found afterwards.
      await determined(id, { bank: true }, "US-NY");
      expect((await obligationOf(id)).state).toBe("met");
      await determined(id, { bank: false }, "US-NY");
      const reopen = () => call(officer, "POST", `${path}/reopening`, { reason: "New York rejected it" });
      expect(await reopen()).toMatchObject({ status: 200, body: { state: "open" } });
      expect(await obligationOf(id)).not.toHaveProperty("settlement");
      expect((await reopen()).status).toBe(409);
      expect((await settle(path, { ...met, reference: "260000124" })).status).toBe(201);
      const audited = await given.all<{ record: string }>(
        "select record from boi.audit_log where record like '%obligation.%' order by sequence",
      );
      expect(
        audited
          .map(({ record }) => record)
          .filter((record) => record.includes(path.split("/")[2] as string))
          .map((record) => /obligation\.(settle|reopen)/.exec(record)?.[1]),
      ).toEqual(["settle", "reopen", "settle"]);
    });

    test("falls away when it is taken back of a company that is found to be spared", async () => {
      const { id, path } = await authorised();
      await settle(path);
      await determined(id, { bank: true }, "US-NY");
      const body = { reason: "it was another company's" };
      expect((await call(officer, "POST", `${path}/reopening`, body)).body).toMatchObject({ state: "void" });
    });

    test.each<[string, object, number, string]>([
      ["a day in the future", { ...met, on: "2026-11-26" }, 422, "/on"],
      ["a day before it came about", { ...met, on: "2026-11-01" }, 422, "/on"],
      ["a day that is none", { ...met, on: "2026-02-30" }, 400, "/on"],
      ["no number", { on: met.on }, 400, "/reference"],
      ["a number that is a text", { ...met, reference: "Jean Dupont, Paris" }, 400, "/reference"],
    ])("is not met on %s", async (_, body, status, pointer) => {
      const { id, path } = await authorised();
      expect(await settle(path, body)).toMatchObject({ status, body: { errors: [{ pointer }] } });
      expect((await obligationOf(id)).state).toBe("open");
    });

    test("is another tenant's affair, an auditor's neither, and one to FinCEN is met by a report only", async () => {
      const { path } = await authorised();
      expect((await settle(path, met, `${randomUUID()}.compliance-officer`)).status).toBe(404);
      expect((await settle(path, met, `${tenant}.auditor`)).status).toBe(403);
      const federal = await add();
      await happened(federal, { kind: "changed", on: "2026-11-02" });
      const { obligationId } = await obligationOf(federal);
      expect((await settle(`/obligations/${obligationId}`)).status).toBe(409);
    });
  });

  describe("a determination", () => {
    const outdated = async (id: string) => {
      const path = `/companies/${id}/determinations`;
      const { body } = await call<{ items: { outdated?: string; outcome: string }[] }>(preparer, "GET", path);
      return [body.items[0]?.outcome, body.items[0]?.outdated];
    };
    async function trader() {
      at("2026-11-20");
      const id = await add();
      expect(await determined(id, trading)).toBe("reporting-company");
      expect(await outdated(id)).toEqual(["reporting-company", undefined]);
      return id;
    }
    async function replaced(id: string, change: object) {
      const { etag } = await call(preparer, "GET", `/companies/${id}`);
      const company = { legalName: `Company ${id}`, formation: { country: "FR" }, ...change };
      const headers = { "if-match": etag ?? "" };
      expect((await call(preparer, "PUT", `/companies/${id}`, company, headers)).status).toBe(200);
    }

    test.each<[string, (id: string) => Promise<void>]>([
      ["a changed answer", (id) => answer(id, { bank: true })],
      [
        "an added answer",
        (id) => answer(id, { "registered-in-new-york": true, "bank-holding-company": true }),
      ],
      ["another country of formation", (id) => replaced(id, { formation: { country: "DE" } })],
      ["the day of registration", (id) => replaced(id, { firstRegisteredOn: "2026-11-01" })],
    ])("is outdated by %s until it is made again, which the job does too", async (_, change) => {
      const id = await trader();
      await change(id);
      expect(await outdated(id)).toEqual(["reporting-company", "answers"]);
      await redetermine(given.database, "US", () => now);
      expect((await outdated(id))[1]).toBeUndefined();
      expect(await redetermine(given.database, "US", () => now)).toEqual({ companies: 0, changed: 0 });
    });

    test.each<[string, (id: string) => Promise<void>]>([
      ["another name", (id) => replaced(id, { legalName: `Other ${id}` })],
      ["an answer that was given before", (id) => answer(id, { bank: false })],
      [
        "an answer that is changed back",
        (id) => answer(id, { bank: true }).then(() => answer(id, { bank: false })),
      ],
    ])("is not outdated by %s", async (_, change) => {
      const id = await trader();
      await change(id);
      expect((await outdated(id))[1]).toBeUndefined();
    });

    test("is outdated by a new rule, and by an exemption that runs out", async () => {
      at("2026-08-13");
      const [id, club] = [await add(), await add()];
      await determined(id, trading);
      const lost = { "lost-tax-exemption": true, "tax-exemption-lost-on": "2026-08-01" };
      await determined(club, { ...trading, ...lost });
      at("2026-08-14");
      expect([(await outdated(id))[1], (await outdated(club))[1]]).toEqual(["rule", "rule"]);
      await redetermine(given.database, "US", () => now);
      at("2027-01-29");
      expect([(await outdated(id))[1], (await outdated(club))[1]]).toEqual([undefined, "lapsed"]);
    });

    test("that is outdated lifts no obligation", async () => {
      const id = await trader();
      await determined(id, { bank: true });
      await answer(id, { bank: false });
      await happened(id, { kind: "changed", on: "2026-11-02" });
      expect(await due(id)).toContainEqual(["updated-report", "2026-12-02", "open"]);
    });
  });

  describe("the job of the day of a new rule", () => {
    test("determines each company once, though it runs twice at once", async () => {
      at("2026-08-13");
      const ids = await Promise.all(Array.from({ length: 8 }, () => add()));
      for (const id of ids) await determined(id, trading);
      at("2026-08-14");
      await Promise.all([1, 2].map(() => redetermine(given.database, "US", () => now, 3)));
      const kept = await given.all<{ count: string }>(
        "select count(*) from boi.determinations where company_id = any ($1)",
        [ids],
      );
      expect(Number(kept[0]?.count)).toBe(16);
    });

    test("goes on past a company that cannot be determined, and reports it in the end", async () => {
      at("2026-08-13");
      const ids = [await add(), await add(), await add()];
      for (const id of ids) await determined(id, trading);
      await given.all("update boi.companies set profile = '{}' where company_id = $1", [ids[1]]);
      at("2026-08-14");
      await expect(redetermine(given.database, "US", () => now, 1)).rejects.toThrow(/^1 companies could not/);
      const current = await given.all<{ rule: string }>(
        "select rule_set as rule from boi.determinations where company_id = any ($1) and superseded_at is null order by rule",
        [ids],
      );
      expect(current.map(({ rule }) => rule)).toEqual(["us-2025-03-26", "us-2026-08-14", "us-2026-08-14"]);
      await given.all("update boi.companies set profile = $2 where company_id = $1", [
        ids[1],
        JSON.stringify({ formation: { country: "FR" }, alternateNames: [], requestFincenId: false }),
      ]);
      expect((await redetermine(given.database, "US", () => now)).companies).toBe(1);
    });
  });
});
