import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeDatabase, testDatabase, type TestDatabase } from "../../dev/testing/test-database";
import { databaseFolder } from "./migrate";

interface Ran {
  readonly code: number | null;
  readonly said: string;
}

describeDatabase("migrations", () => {
  let given: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "migrations-"));
    for (const part of ["roles.sql", "migrations"])
      cpSync(join(databaseFolder, part), join(folder, part), { recursive: true });
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  const migrated = (url = given.ownerUrl): Promise<Ran> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [join(__dirname, "fixtures/set-up-main.js"), url, folder]);
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
      child.once("exit", (code) => resolve({ code, said }));
    });
  const add = (name: string, text: string) => writeFileSync(join(folder, "migrations", name), text);
  const exists = async (table: string) =>
    (await given.all<{ it: boolean }>("select to_regclass($1) is not null as it", [table]))[0]?.it;

  test("that ran already are nothing to do", async () => {
    expect(await migrated()).toEqual({ code: 0, said: "[]" });
  });

  test("of two at once one does the work and the other finds it done", async () => {
    add("998.do.one.sql", "create table boi.one (tenant_id uuid not null); select pg_sleep(0.3);");
    const said = (await Promise.all([migrated(), migrated()])).map((ran) => `${ran.code} ${ran.said}`).sort();
    expect(said).toEqual(['0 ["998.do.one.sql"]', "0 []"]);
  });

  test("of which one fails change nothing, and are done once it is fixed", async () => {
    add("998.do.one.sql", "create table boi.one (tenant_id uuid not null)");
    add("999.do.two.sql", "create table boi.two (tenant_id nonsense)");
    const { code, said } = await migrated();
    expect([code, said]).toEqual([1, expect.stringContaining("nonsense")]);
    expect(await exists("boi.one")).toBe(false);
    add("999.do.two.sql", "create table boi.two (tenant_id uuid)");
    expect((await migrated()).said).toBe('["998.do.one.sql","999.do.two.sql"]');
  });

  test("are refused when one was edited after it ran", async () => {
    add("001.do.tenancy.sql", "select 1");
    const { code, said } = await migrated();
    expect([code, said]).toEqual([1, expect.stringMatching(/md5|checksum/i)]);
  });

  test("are refused when one has a number below one that ran, which would never run", async () => {
    add("005.do.late.sql", "create table boi.late (tenant_id uuid not null)");
    const { code, said } = await migrated();
    expect([code, said]).toEqual([
      1,
      expect.stringMatching(/^005\.do\.late\.sql: a later migration ran already/),
    ]);
    expect(await exists("boi.late")).toBe(false);
  });

  test("have numbers that nothing else has", () => {
    const numbers = readdirSync(join(databaseFolder, "migrations")).map((name) => name.slice(0, 3));
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
