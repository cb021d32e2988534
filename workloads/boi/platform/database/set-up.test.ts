import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { startPostgres, type LocalPostgres } from "../../dev/local/postgres";
import { describeDatabase } from "../../dev/testing/test-database";
import { databaseFolder } from "./migrate";

const bundle = join(__dirname, "../../../../bundles/boi-migrate");

describeDatabase("a server as RDS gives it", () => {
  let folder: string;
  let server: LocalPostgres;
  let secrets: Server;

  const connected = async <T>(url: string, work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client(url);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, args, { env: { ...process.env, ...env } });
      let said = "";
      for (const stream of [child.stdout, child.stderr])
        stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
      child.once("exit", (code) => resolve(`${code} ${said}`));
    });
  const ownerUrl = () =>
    Object.assign(new URL(server.url), { username: "boi_owner", password: "of-rds", pathname: "/boi" }).href;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "set-up-"));
    server = await startPostgres(folder, { durable: false });
    await connected(server.url, async (client) => {
      // The user that RDS makes is no superuser, and may make roles and lend the one for IAM.
      await client.query("create role boi_owner login createdb createrole password 'of-rds'");
      await client.query("create role rds_iam");
      await client.query("grant rds_iam to boi_owner with admin option");
      await client.query("create database boi owner boi_owner");
    });
    secrets = createServer((_, response) => {
      response.setHeader("content-type", "application/x-amz-json-1.1");
      response.end(
        JSON.stringify({ SecretString: JSON.stringify({ username: "boi_owner", password: "of-rds" }) }),
      );
    });
    await new Promise<void>((resolve) => secrets.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    secrets.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("is set up by its owner, and a second time nothing is to do", async () => {
    const main = join(__dirname, "fixtures/set-up-main.js");
    const migrations = readdirSync(join(databaseFolder, "migrations")).sort();
    expect(await run([main, ownerUrl(), databaseFolder])).toBe(`0 ${JSON.stringify(migrations)}`);
    expect(await run([main, ownerUrl(), databaseFolder])).toBe("0 []");
  });

  test("lets the services sign in by IAM alone, as somebody who owns nothing and passes no policy", async () => {
    const { rows } = await connected(ownerUrl(), (client) =>
      client.query<object>(
        `select rolsuper, rolbypassrls, rolcreaterole, pg_has_role('boi_service', 'rds_iam', 'member') as by_iam,
           (select count(*)::int from pg_class where relowner = r.oid) as owned, rolconfig
         from pg_roles r where rolname = 'boi_service'`,
      ),
    );
    expect(rows).toEqual([
      {
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        by_iam: true,
        owned: 0,
        rolconfig: ["statement_timeout=30s", "idle_in_transaction_session_timeout=60s"],
      },
    ]);
  });

  test("gets the migrations that the function's bundle carries", () => {
    const migrations = (of: string) =>
      readdirSync(join(of, "migrations")).map((name) => [
        name,
        readFileSync(join(of, "migrations", name), "utf8"),
      ]);
    expect(migrations(bundle)).toEqual(migrations(databaseFolder));
  });

  test("is not spoken to without TLS", async () => {
    const { port } = secrets.address() as AddressInfo;
    const said = await run(["-e", `require(${JSON.stringify(bundle)}).handler()`], {
      DATABASE_HOST: "127.0.0.1",
      DATABASE_NAME: "boi",
      PGPORT: new URL(server.url).port,
      DATABASE_SECRET_ARN: "arn:aws:secretsmanager:us-east-1:111122223333:secret:x",
      AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
      AWS_REGION: "us-east-1",
      AWS_ACCESS_KEY_ID: "x",
      AWS_SECRET_ACCESS_KEY: "x",
    });
    expect(said).toContain("The server does not support SSL connections");
    expect(said).not.toContain("of-rds");
  });
});
