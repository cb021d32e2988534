import { randomUUID } from "node:crypto";
import { finCenClient } from "../../../platform/fincen-client/fincen-client";
import type { FinCen } from "../../../platform/fincen-client/fincen";
import { createSimulator } from "../../../dev/fincen-simulator/create-simulator";
import { simulatedCalls, type Fault, type SimulatedCall } from "../../../dev/fincen-simulator/faults";
import { simulatorFetch } from "../../../dev/fincen-simulator/simulator-fetch";
import { tenantId, type TenantId } from "../../../platform/database/tenant-id";
import { describeDatabase, testDatabase, type TestDatabase } from "../../../dev/testing/test-database";
import { createProtection } from "../../../platform/protection/create-protection";
import { tenantKeys } from "../../../platform/protection/tenant-keys";
import { advance, type Machine } from "./advance";
import type { FilingStore } from "./filing-store";
import { reportXml } from "./fixtures/report-xml";
import { defaultPace } from "./pace";
import { sqlFilingStore } from "./sql-filing-store";

/** What a killed process leaves behind: nothing after it runs. */
class Killed extends Error {}

const crashes = ["never", "before the call", "after the call", "after its answer was kept"] as const;
type Crash = (typeof crashes)[number];

const everywhere: readonly Fault[] = [
  "hang-before",
  "hang-after",
  "reset-before",
  "reset-after",
  "error-500-before",
  "error-500-after",
  "error-502-after",
  "error-504-after",
  "maintenance",
  "throttled",
  "throttled-for-2",
  "unauthorized",
  "slow",
  "truncated",
  "empty",
];

const faultsOf: Readonly<Record<SimulatedCall, readonly Fault[]>> = {
  token: everywhere,
  "process-id": [...everywhere, "duplicate-process-id"],
  attachment: [...everywhere, "late", "upload-failed"],
  submission: [...everywhere, "late", "unknown-status", "system-error", "upload-failed"],
  status: [...everywhere, "unknown-status", "status-backwards"],
  transcript: everywhere,
};

/** A token is asked for within another call: it is the call for the process id that dies. */
const dying = (call: SimulatedCall) => (call === "token" ? "process-id" : call);

const combinations = simulatedCalls.flatMap((call) =>
  faultsOf[call].flatMap((fault) => crashes.map((crash) => ({ call, fault, crash }))),
);

const methodOf: Readonly<Record<string, keyof FinCen>> = {
  "process-id": "processId",
  attachment: "attach",
  submission: "submit",
  status: "status",
  transcript: "transcript",
};

describeDatabase("a filing", () => {
  let given: TestDatabase;
  const tenant = tenantId.parse(randomUUID());
  const master = {
    wrap: (_: TenantId, __: string, key: Buffer) => Promise.resolve(key),
    unwrap: (_: TenantId, __: string, key: Buffer) => Promise.resolve(key),
  };
  beforeAll(async () => {
    given = await testDatabase();
  });
  afterAll(() => given.drop());

  async function queued(kind = "initial"): Promise<string> {
    const filingId = randomUUID();
    await given.database.asTenant(tenant, (sql) =>
      sql.query(
        `insert into boi.filings (tenant_id, filing_id, company_id, kind, state, prepared_by, snapshot_hash, attachments,
           queued_at, next_step_at)
         values ($1, $2, gen_random_uuid(), $3, 'queued', 'x', repeat('0', 64), 2, $4, $4)`,
        [tenant, filingId, kind, new Date(0)],
      ),
    );
    return filingId;
  }

  /** One worker after another, each killed at its given point, until the filing has ended. */
  async function filed(filingId: string, call: SimulatedCall, fault: Fault, crash: Crash, times = 1) {
    const time = { now: Date.parse("2026-11-25T12:00:00Z") };
    const simulator = createSimulator({
      clock: () => time.now,
      stageMilliseconds: 1000,
      lateMilliseconds: 60_000,
      slowMilliseconds: 1,
    });
    // A process id that FinCEN hands out again is one that it has handed out before.
    if (fault === "duplicate-process-id") await taken(simulator);
    simulator.faults.plan({ call, fault, times });
    let armed = crash !== "never";
    const target = methodOf[dying(call)];
    const store = sqlFilingStore(given.database, createProtection(tenantKeys(master)));
    const started = () => {
      const client = finCenClient({
        apiUrl: "http://fincen.test",
        tokenUrl: "http://fincen.test/token",
        scope: "BOSS-EFILE-SANDBOX",
        clientId: "palisade",
        clientSecret: "palisade-secret",
        timeoutMilliseconds: 8,
        fetch: simulatorFetch(simulator),
        clock: () => time.now,
      });
      let called = false;
      const die = (when: Crash) => {
        if (!armed || crash !== when) return;
        armed = false;
        throw new Killed();
      };
      const killable: FilingStore = {
        ...store,
        save: async (claim, change, kept) => {
          await store.save(claim, change, kept);
          if (called) die("after its answer was kept");
        },
      };
      const machine: Machine = {
        store: killable,
        content: {
          xml: () => Promise.resolve(reportXml(filingId)),
          attachment: (_, index) =>
            Promise.resolve({ fileName: `id-${String(index)}.png`, bytes: Buffer.from("image") }),
        },
        fincen: (record) => {
          const fincen = client(record);
          return new Proxy(fincen, {
            get:
              (_, method: keyof FinCen) =>
              async (...args: never[]) => {
                if (method === target) die("before the call");
                try {
                  return await (fincen[method] as (...given: never[]) => Promise<unknown>)(...args);
                } finally {
                  if (method === target) {
                    called = true;

                    die("after the call");
                  }
                }
              },
          });
        },
        pace: { ...defaultPace, random: () => 0.5 },
        now: () => new Date(time.now),
      };
      return machine;
    };
    let machine = started();
    for (let turn = 0; turn < 400; turn += 1) {
      const claim = await machine.store.claim(new Date(time.now));
      if (claim) {
        try {
          await advance(machine, claim);
        } catch (error) {
          if (!(error instanceof Killed)) throw error;
          machine = started();
        }
      } else if (await ended(filingId)) break;
      time.now += 5_000;
    }
    return { simulator, armed };
  }

  async function taken(simulator: ReturnType<typeof createSimulator>): Promise<void> {
    const { access_token: token } = (await (
      await simulator.app.request("/token", {
        method: "POST",
        headers: {
          authorization: `Basic ${Buffer.from("palisade:palisade-secret").toString("base64")}`,
          "content-type": "application/x-www-form-urlencoded",
        },
        body: "grant_type=client_credentials&scope=BOSS-EFILE",
      })
    ).json()) as { access_token: string };
    const answer = await simulator.app.request("/processId", {
      headers: { authorization: `Bearer ${token}` },
    });
    const { processId } = (await answer.json()) as { processId: string };
    await given.database.asTenant(tenant, (sql) =>
      sql.query(
        `insert into boi.filings (tenant_id, filing_id, company_id, kind, state, prepared_by, snapshot_hash, process_id)
         values ($1, $2, gen_random_uuid(), 'initial', 'cancelled', 'x', repeat('0', 64), $3)`,
        [tenant, randomUUID(), processId],
      ),
    );
  }

  const row = async (filingId: string) =>
    (
      await given.all<{
        state: string;
        transcript_due: boolean;
        problem: string | null;
        transcripts: number;
      }>(
        `select state, transcript_due, problem,
           (select count(*)::int from boi.filing_transcripts t where t.filing_id = f.filing_id) as transcripts
         from boi.filings f where filing_id = $1`,
        [filingId],
      )
    )[0];
  const ended = async (filingId: string) => {
    const found = await row(filingId);
    return found !== undefined && /accepted|rejected|failed|dead/.test(found.state) && !found.transcript_due;
  };

  test("is tried with at least 300 combinations of faults and kills", () => {
    expect(combinations.length).toBeGreaterThanOrEqual(300);
  });

  test.each(combinations)(
    "is accepted once: $call suffers $fault, killed $crash",
    async ({ call, fault, crash }) => {
      const filingId = await queued();
      const { simulator, armed } = await filed(filingId, call, fault, crash);
      expect(armed).toBe(false);
      expect(simulator.faults.pending()).toEqual([]);
      expect(simulator.ledger()).toHaveLength(1);
      expect(simulator.duplicates()).toEqual([]);
      expect(await row(filingId)).toMatchObject({ state: "accepted", problem: null, transcripts: 1 });
    },
  );

  test.each(simulatedCalls)("is accepted once when %s fails five times in a row", async (call) => {
    const filingId = await queued();
    const { simulator } = await filed(filingId, call, "error-500-before", "never", 5);
    expect(simulator.ledger()).toHaveLength(1);
    expect(await row(filingId)).toMatchObject({ state: "accepted" });
  });

  test("that FinCEN can never process ends as a dead letter, which the alarm counts", async () => {
    const filingId = await queued();
    const { simulator } = await filed(filingId, "submission", "system-error", "never", 50);
    expect(simulator.ledger()).toEqual([]);
    expect(await row(filingId)).toMatchObject({ state: "dead-lettered", problem: "SBE01" });
    const { rows } = await given.database.withoutTenant<{ stuck: string; dead_lettered: string }>(
      "select * from boi.stuck_filings(now())",
    );
    expect(rows).toEqual([{ stuck: "0", dead_lettered: "1" }]);
  });
});
