import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import { fileRootSigner } from "../../platform/audit-log/file-root-signer";
import { folderRootStore } from "../../platform/audit-log/folder-root-store";
import type { Database } from "../../platform/database/database";
import { tenantId } from "../../platform/database/tenant-id";
import { folderStore } from "../../services/documents/store/folder-store";
import { localScanner } from "../../services/documents/store/scanner";
import { FinCenFailure, type FinCen } from "../../platform/fincen-client/fincen";
import { workAsTenant } from "../../platform/http/tenant-work";
import { createProtection } from "../../platform/protection/create-protection";
import { fileMasterKey } from "../../platform/protection/file-master-key";
import { tenantKeys } from "../../platform/protection/tenant-keys";
import { startJobs } from "./start-jobs";
import { describeDatabase, testDatabase, type TestDatabase } from "../testing/test-database";

describeDatabase("the background jobs on one machine", () => {
  let given: TestDatabase;
  let folder: string;
  const tenant = tenantId.parse(randomUUID());
  const knowsNothing = () => Promise.reject(new FinCenFailure("not-found", "http-404"));

  beforeEach(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "jobs-"));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  function started(database: Database = given.database) {
    const lines: string[] = [];
    const running = startJobs({
      database,
      now: () => new Date(),
      protection: createProtection(tenantKeys(fileMasterKey(join(folder, "master-key")))),
      store: folderStore(join(folder, "documents"), "http://here.test/uploads"),
      scanner: localScanner,
      retentionYears: 5,
      fincen: { status: knowsNothing } as unknown as FinCen,
      roots: {
        signer: fileRootSigner(join(folder, "root-key")),
        store: folderRootStore(folder),
      },
      said: (line) => lines.push(line),
    });
    return { lines, running };
  }

  /** Retention is the last that runs at the start. */
  async function oldKeyForgotten(): Promise<void> {
    await given.all(
      `insert into boi.idempotency_keys (tenant_id, user_id, key, request_hash, status, answer, created_at)
       values ($1, 'u', $2, '', 201, '{}', now() - interval '8 days')`,
      [tenant, randomUUID()],
    );
    const { lines, running } = started();
    while ((await given.all("select from boi.idempotency_keys")).length > 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    await running.stop();
    printed.push(...lines);
  }
  let printed: string[] = [];
  beforeEach(() => (printed = []));

  test("all run at the start: days are signed, old things forgotten, dead letters and differences reported", async () => {
    await workAsTenant(
      given.database,
      { tenant, actor: "test", requestId: randomUUID(), at: new Date(Date.now() - 2 * 86_400_000) },
      ({ audit }) => {
        audit({ action: "thing.done", target: { kind: "thing", id: tenant } });
        return Promise.resolve();
      },
    );
    await given.all(
      `insert into boi.filings (tenant_id, filing_id, company_id, kind, state, prepared_by, snapshot_hash, process_id,
         sent_at, finished_at)
       values ($1, gen_random_uuid(), $1, 'initial', 'dead-lettered', 'p', $2, 'BOIR1', now(), now())`,
      [tenant, "0".repeat(64)],
    );
    await oldKeyForgotten();
    expect(readdirSync(join(folder, "audit-roots", tenant))).toHaveLength(2);
    expect(printed).toEqual(
      expect.arrayContaining([
        "filings.dead-lettered: 1",
        "reconciliation.differing: 1",
        "reconcile: FinCEN answers otherwise than we know for 1 filings",
        "retention.forgotten: 1",
      ]),
    );
  });

  test("with nothing to tell, nothing is said but what was forgotten", async () => {
    await oldKeyForgotten();
    expect(printed).toEqual(["retention.forgotten: 1"]);
  });

  test("a job that fails is reported by its name and fault, without the fault's words, and the next run", async () => {
    const failing = () => Promise.reject(new RangeError("value 123-45-6789 is out of range"));
    const { lines, running } = started({
      asTenant: failing,
      withoutTenant: failing,
      transactionWithoutTenant: failing,
      close: () => Promise.resolve(),
    });
    while (lines.length < 5) await new Promise((resolve) => setTimeout(resolve, 20));
    await running.stop();
    expect(lines).toEqual(
      ["reconcile", "audit-roots", "redetermine", "sweep", "retention"].map(
        (job) => `${job}: failed: RangeError`,
      ),
    );
  });
});
