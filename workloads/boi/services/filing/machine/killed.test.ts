import { fork, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { serve } from "@hono/node-server";
import { tenantId } from "../../../platform/database/tenant-id";
import { createSimulator } from "../../../dev/fincen-simulator/create-simulator";
import { describeDatabase, testDatabase, type TestDatabase } from "../../../dev/testing/test-database";

const filings = 24;
const kills = [20, 60, 100, 140, 180, 220, 260, 300, 340, 380];

describeDatabase("a worker's process", () => {
  let given: TestDatabase;
  let worker: ChildProcess | undefined;
  const simulator = createSimulator({ stageMilliseconds: 60, slowMilliseconds: 60 });
  const server = serve({ fetch: simulator.app.fetch, hostname: "127.0.0.1", port: 0 });

  beforeAll(async () => {
    given = await testDatabase();
    if (!server.listening) await once(server, "listening");
  });
  afterAll(async () => {
    worker?.kill("SIGKILL");
    server.close();
    if ("closeAllConnections" in server) server.closeAllConnections();
    await given.drop();
  });

  async function started(round: number): Promise<ChildProcess> {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const child = fork(join(__dirname, "fixtures/worker-main.js"), {
      // More than a lease and the time in which an upload may still arrive.
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: given.serviceUrl,
        FINCEN_API_URL: `http://127.0.0.1:${String(port)}`,
        AHEAD_MILLISECONDS: String(round * 130_000),
      },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    });
    if (child.stdout) await once(child.stdout, "data");
    return child;
  }

  const open = () =>
    given.all(
      "select filing_id, state from boi.filings where state not in ('accepted', 'rejected', 'dead-lettered') or transcript_due",
    );

  test("that is killed ten times loses no filing and sends none twice", async () => {
    const tenant = tenantId.parse(randomUUID());
    for (let filing = 0; filing < filings; filing += 1)
      await given.database.asTenant(tenant, (sql) =>
        sql.query(
          `insert into boi.filings (tenant_id, filing_id, company_id, kind, state, prepared_by, snapshot_hash, attachments,
             queued_at, next_step_at)
           values ($1, gen_random_uuid(), gen_random_uuid(), 'initial', 'queued', 'x', repeat('0', 64), 2, $2, $2)`,
          [tenant, new Date(0)],
        ),
      );
    // Answers that take a while are what a kill cuts off.
    for (const call of ["process-id", "attachment", "submission", "status"] as const)
      simulator.faults.plan({ call, fault: "slow", times: 12 });
    let interrupted = 0;
    for (const [round, milliseconds] of kills.entries()) {
      worker = await started(round);
      await pause(milliseconds);
      const exited = once(worker, "exit");
      worker.kill("SIGKILL");
      await exited;
      const leased = await given.all("select from boi.filings where lease_token is not null");
      interrupted += leased.length > 0 ? 1 : 0;
    }
    worker = await started(kills.length);
    for (let waited = 0; waited < 400 && (await open()).length > 0; waited += 1) await pause(50);
    expect(await open()).toEqual([]);
    // Otherwise the kills hit nothing, and this would prove nothing.
    expect(interrupted).toBeGreaterThanOrEqual(3);
    expect(simulator.ledger()).toHaveLength(filings);
    expect(simulator.duplicates()).toEqual([]);
    expect(await given.all("select state, count(*)::int from boi.filings group by state")).toEqual([
      { state: "accepted", count: filings },
    ]);
  });
});
