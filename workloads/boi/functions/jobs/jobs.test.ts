import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileRootSigner } from "../../platform/audit-log/file-root-signer";
import { folderRootStore } from "../../platform/audit-log/folder-root-store";
import { folderStore } from "../../services/documents/store/folder-store";
import { localScanner } from "../../services/documents/store/scanner";
import type { FinCen } from "../../platform/fincen-client/fincen";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { createProtection } from "../../platform/protection/create-protection";
import { fileMasterKey } from "../../platform/protection/file-master-key";
import { tenantKeys } from "../../platform/protection/tenant-keys";
import { jobNames, jobs } from "./jobs";

describeDatabase("the background jobs", () => {
  let given: TestDatabase;
  let folder: string;
  const now = () => new Date();
  const tenant = randomUUID();
  const silentFinCen = new Proxy({} as FinCen, {
    get: () => () => Promise.reject(new Error("nothing was to be asked")),
  });

  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "jobs-"));
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  const work = () =>
    jobs({
      database: given.database,
      protection: createProtection(tenantKeys(fileMasterKey(join(folder, "master-key")))),
      store: folderStore(join(folder, "documents"), "http://here.test/uploads"),
      scanner: localScanner,
      retentionYears: 5,
      fincen: silentFinCen,
      roots: {
        signer: fileRootSigner(join(folder, "root-key")),
        store: folderRootStore(join(folder, "roots")),
      },
    });
  async function logged(job: (typeof jobNames)[number]): Promise<Record<string, number | undefined>> {
    const lines: { readonly event?: string; readonly count?: number }[] = [];
    await work()[job]({ log: (line) => void lines.push(line), now });
    return Object.fromEntries(lines.map(({ event, count }) => [String(event), count]));
  }

  test.each(jobNames)("%s does nothing to an empty database, twice", async (job) => {
    await logged(job);
    for (const count of Object.values(await logged(job))) expect(count).toBe(0);
  });

  test("what was kept for a while is forgotten when that is over, and nothing earlier", async () => {
    for (const age of ["8 days", "6 days"])
      await given.all(
        `insert into boi.idempotency_keys (tenant_id, user_id, key, request_hash, status, answer, created_at)
         values ($1, 'u', $2, '', 201, '{}', now() - $3::interval)`,
        [tenant, randomUUID(), age],
      );
    for (const age of ["91 days", "89 days"])
      await given.all(
        `insert into boi.sessions (tenant_id, user_id, token_session, started_at, seen_at)
         values ($1, 'u', $2, now() - interval '100 days', now() - $3::interval)`,
        [tenant, randomUUID(), age],
      );
    for (const published of ["now() - interval '31 days'", "now()", "null"])
      await given.all(
        `insert into boi.outbox (tenant_id, topic, payload, published_at) values ($1, 'x', '{}', ${published})`,
        [tenant],
      );
    await given.all(
      `insert into boi.webhooks (tenant_id, webhook_id, url, topics, secret_ct, created_by, created_at)
       values ($1, $1, 'https://there.test', '{}', '', 'u', now())`,
      [tenant],
    );
    for (const [state, ended] of [
      ["delivered", "31 days"],
      ["delivered", "29 days"],
      ["dead", "31 days"],
      ["pending", null],
    ]) {
      const delivery = randomUUID();
      await given.all(
        `insert into boi.webhook_deliveries (tenant_id, delivery_id, webhook_id, topic, payload, state, created_at, next_try_at, ended_at)
         values ($1, $2, $1, 'x', '{}', $3, now(), now(), now() - $4::interval)`,
        [tenant, delivery, state, ended],
      );
      await given.all(
        `insert into boi.webhook_attempts (tenant_id, delivery_id, attempted_at, outcome, milliseconds)
         values ($1, $2, now() - $3::interval, '200', 1)`,
        [tenant, delivery, ended ?? "0"],
      );
    }
    expect(await logged("retention")).toEqual({ "retention.forgotten": 4 });
    expect(await logged("retention")).toEqual({ "retention.forgotten": 0 });
    expect(await given.all("select from boi.webhook_attempts")).toHaveLength(3);
  });

  test("messages that are not sent on are counted after five minutes", async () => {
    for (const age of ["6 minutes", "4 minutes"])
      await given.all(
        `insert into boi.outbox (tenant_id, topic, payload, created_at) values ($1, 'x', '{}', now() - $2::interval)`,
        [tenant, age],
      );
    expect((await logged("sweep"))["outbox.waiting"]).toBe(1);
  });

  test("a clock that runs ahead makes nothing be forgotten earlier", async () => {
    const ahead = new Date(Date.now() + 365 * 86_400_000);
    const counts: (number | undefined)[] = [];
    await work().retention({ log: ({ count }) => void counts.push(count), now: () => ahead });
    expect(counts).toEqual([0]);
  });
});
