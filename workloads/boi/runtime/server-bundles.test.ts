import { fork, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeDatabase, testDatabase, type TestDatabase } from "../dev/testing/test-database";

const bundles = join(__dirname, "../../../bundles");

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly exit: Promise<number | null>;
  /** Undefined when it ended before it listened. */
  readonly port: Promise<string | undefined>;
}

describeDatabase("a server, as its image starts it", () => {
  let given: TestDatabase;
  let folder: string;
  const running: ChildProcess[] = [];
  beforeAll(async () => {
    given = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), "servers-"));
  });
  afterAll(async () => {
    for (const child of running) child.kill("SIGKILL");
    rmSync(folder, { recursive: true });
    await given.drop();
  });

  const nowhere = "http://127.0.0.1:9";
  const environment = () => ({
    PORT: "0",
    DATABASE_URL: given.serviceUrl,
    TENANT_KEY_FILE: join(folder, "key"),
    TOKEN_ISSUER: nowhere,
    TOKEN_CLIENT_ID: "x",
    SIGNING_SECRET: "s".repeat(32),
    WEB_URL: nowhere,
    DOCUMENT_FOLDER: join(folder, "documents"),
    UPLOAD_URL: nowhere,
    FINCEN_API_URL: nowhere,
    FINCEN_TOKEN_URL: nowhere,
    FINCEN_SCOPE: "BOSS-EFILE-SANDBOX",
    FINCEN_CLIENT_ID: "x",
    FINCEN_CLIENT_SECRET: "x",
    FILING_QUEUE_URL: `${nowhere}/1/filing.fifo`,
    AWS_REGION: "us-east-1",
    AWS_ENDPOINT_URL: nowhere,
    AWS_ACCESS_KEY_ID: "x",
    AWS_SECRET_ACCESS_KEY: "x",
  });

  function start(server: string, env: Readonly<Record<string, string>>): Started {
    const child = fork(join(bundles, server, "index.js"), {
      // The SDK warns of older Node versions than the image has.
      env: { PATH: process.env.PATH, NODE_NO_WARNINGS: "1", ...env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    running.push(child);
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const exit = new Promise<number | null>((resolve) => child.once("exit", resolve));
    const port = new Promise<string | undefined>((resolve) => {
      child.once("message", (message) => resolve((message as { readonly port: string }).port));
      void exit.then(() => resolve(undefined));
    });
    return { child, said: () => said, exit, port };
  }

  test.each([
    ["boi-companies", "/companies"],
    ["boi-owners", "/interests"],
    ["boi-filing", "/filings"],
  ])("%s answers, refuses strangers, and ends well when it is stopped", async (server, path) => {
    const { child, said, exit, port } = start(server, environment());
    const url = `http://127.0.0.1:${(await port) ?? said()}`;
    const status = async (of: string) => (await fetch(`${url}${of}`)).status;
    expect([await status("/health"), await status("/ready"), await status("/openapi.json")]).toEqual([
      200, 200, 200,
    ]);
    expect([await status(path), await status("/nothing")]).toEqual([401, 404]);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    for (const line of said().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("service", server);
  });

  test.each([
    ["boi-companies", "TOKEN_ISSUER"],
    ["boi-owners", "TENANT_KEY_FILE"],
    ["boi-filing", "FINCEN_API_URL"],
  ])("%s does not start without %s, and names it without any value", async (server, missing) => {
    const { exit, said } = start(server, { ...environment(), [missing]: "" });
    expect(await exit).toBe(1);
    expect(said()).toMatch(new RegExp(`^  ${missing.replace("FILE", "\\w+")}: `, "m"));
    expect(said().length).toBeLessThan(2_000);
    for (const value of ["s".repeat(32), given.serviceUrl]) expect(said()).not.toContain(value);
  });
});
