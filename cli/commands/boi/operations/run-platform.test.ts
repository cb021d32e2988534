import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "refused-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["a port that is none", ["--port", "99999"], {}, /--port takes a number up to 65535, not "99999"/],
  ["workers that are none", ["--workers", "many"], {}, /--workers takes a number from 1 to 99, not "many"/],
  [
    "a database that is not there",
    ["--port", "0"],
    { DATABASE_URL: "postgres://postgres:geheim@127.0.0.1:1/postgres" },
    /DATABASE_URL names does not let us in \(ECONNREFUSED\)/,
  ],
  [
    "a database's address that is none",
    ["--port", "0"],
    { DATABASE_URL: "geheim" },
    /DATABASE_URL names does not let us in \(ERR_INVALID_URL\)/,
  ],
])("the platform does not start with %s: it says so and leaves nothing running", (_, options, env, said) => {
  const main = join(__dirname, "../../../main.js");
  const { status, stderr } = spawnSync(process.execPath, [main, "boi", "dev", ...options], {
    cwd: folder,
    encoding: "utf8",
    timeout: 300_000,
    env: { ...process.env, NODE_NO_WARNINGS: "1", ...env },
  });
  expect([status, stderr]).toEqual([2, expect.stringMatching(said)]);
  expect(stderr).not.toContain("geheim");
  expect(readdirSync(folder)).not.toContain("running.json");
});
