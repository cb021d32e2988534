import { spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeDatabase } from "../../../workloads/boi/dev/testing/test-database";
import { startedPlatform, stopped } from "./operations/fixtures/started-platform";

const main = join(__dirname, "../../main.js");

describeDatabase("palisade boi dev", () => {
  let folder: string;
  let platform: ChildProcess | undefined;
  const call = (...args: readonly string[]) =>
    spawnSync(process.execPath, [main, "boi", ...args], { cwd: folder, encoding: "utf8", timeout: 300_000 });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "boi-dev-"));
    chmodSync(folder, 0o711);
  });
  afterEach(async () => {
    await stopped(platform);
    rmSync(folder, { recursive: true, force: true });
  });

  async function started(): Promise<void> {
    ({ child: platform } = await startedPlatform(folder));
  }

  test("is walked through as by a new user, stopped, started again, and still has everything", async () => {
    await started();
    const walk = call("walk");
    expect(walk.stderr).toBe("");
    expect(walk.stdout).toContain("walked through everything");
    expect(walk.status).toBe(0);
    const status = call("status");
    expect(status.stdout).toMatch(/accepted +1\nrejected +1\nnothing needs you/);
    expect(status.status).toBe(0);
    expect(call("reconcile").stdout).toBe("asked FinCEN about 2: no differing\n");
    expect(await stopped(platform)).toBe(0);

    await started();
    const reconciled = call("reconcile", "--days", "1");
    expect([reconciled.status, reconciled.stdout]).toEqual([0, "asked FinCEN about 2: no differing\n"]);
    const again = call("verify-audit", "--output", "audit.jsonl");
    expect(again.stdout).toMatch(/\d+ records, unbroken/);
    const offline = call("verify-audit", "--file", "audit.jsonl");
    expect(offline.stdout).toBe(again.stdout);
    // After a kill that nothing could prepare for, too.
    platform?.kill("SIGKILL");
    await stopped(platform);
    // And with a FinCEN that knows nothing of what was filed.
    rmSync(join(folder, ".palisade/boi/fincen.jsonl"));
    await started();
    expect(call("status").stdout).toContain("accepted           1");
    const differing = call("reconcile");
    expect(differing.stdout).toMatch(/is accepted here; FinCEN knows nothing of it\n/);
    expect(differing.stdout).toMatch(/asked FinCEN about 2: 2 differing\n$/);
    expect(differing.status).toBe(1);
    const shown = call("status");
    expect(shown.stdout).toContain("FinCEN says otherwise about 2: palisade boi reconcile");
    expect(shown.status).toBe(1);
  });

  test("says what to do when nothing runs", () => {
    const { status, stderr } = call("walk");
    expect(status).toBe(2);
    expect(stderr).toContain("npm run dev");
  });
});
