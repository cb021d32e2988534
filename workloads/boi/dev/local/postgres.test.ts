import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { AlreadyRunning } from "./claim-folder";
import { startPostgres } from "./postgres";
import { describeDatabase } from "../testing/test-database";

describeDatabase("the packaged PostgreSQL", () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "packaged-"));
  });
  afterAll(() => {
    for (const child of children) child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  const start = () => startPostgres(folder, { durable: false });
  async function query(url: string, text: string): Promise<unknown[]> {
    const client = new Client(url);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** Another process that runs the server of the folder until it is killed. */
  async function owner(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
    const program = `require(${JSON.stringify(join(__dirname, "postgres.js"))})
      .startPostgres(${JSON.stringify(folder)}, { durable: false })
      .then(({ url }) => console.log(url)); setInterval(() => undefined, 1000);`;
    const child = spawn(process.execPath, ["-e", program], { stdio: ["ignore", "pipe", "inherit"] });
    children.push(child);
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.once("data", (line: Buffer) => resolve(line.toString().trim()));
      child.once("exit", () => reject(new Error("the owner ended")));
    });
    return { child, url };
  }
  const ended = (child: ChildProcess, signal: NodeJS.Signals) =>
    new Promise((resolve) => {
      child.once("exit", resolve);
      child.kill(signal);
    });

  test("keeps what was written over a stop and a start", async () => {
    const first = await start();
    await query(first.url, "create table kept as select 7 as it");
    await first.stop();
    await first.stop();
    expect(existsSync(join(folder, "owner"))).toBe(false);
    const second = await start();
    await expect(start()).rejects.toThrow(AlreadyRunning);
    expect(await query(second.url, "select it from kept")).toEqual([{ it: 7 }]);
    await second.stop();
  });

  test("is refused to a second process, and taken over from one that was killed", async () => {
    const { child, url } = await owner();
    await expect(start()).rejects.toThrow(AlreadyRunning);
    expect(await query(url, "select it from kept")).toEqual([{ it: 7 }]);
    await ended(child, "SIGKILL");
    const mine = await start();
    expect(await query(mine.url, "select it from kept")).toEqual([{ it: 7 }]);
    await expect(query(url, "select")).rejects.toThrow();
    await mine.stop();
  });

  test("leaves a process alone that was given the number of a server or owner that is gone", async () => {
    const stranger = spawn("sleep", ["60"]);
    children.push(stranger);
    writeFileSync(join(folder, "owner"), `${stranger.pid} 1`);
    writeFileSync(join(folder, "data/postmaster.pid"), `${stranger.pid}\n${join(folder, "data")}\n`);
    const mine = await start();
    expect(await query(mine.url, "select it from kept")).toEqual([{ it: 7 }]);
    await mine.stop();
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null]);
  });

  test("is recreated where its creation was cut short, and says when the data are of another version", async () => {
    const file = join(folder, "data/PG_VERSION");
    const version = readFileSync(file, "utf8");
    writeFileSync(file, "9\n");
    await expect(start()).rejects.toThrow(/are of PostgreSQL 9 and this is \d+/);
    expect(existsSync(join(folder, "owner"))).toBe(false);
    writeFileSync(file, version);
    rmSync(file);
    const mine = await start();
    expect(await query(mine.url, "select to_regclass('kept') as it")).toEqual([{ it: null }]);
    await mine.stop();
  });
});
