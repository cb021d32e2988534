import { randomBytes } from "node:crypto";
import { Client, Pool } from "pg";
import { databaseOf, type Database } from "../../platform/database/database";
import { packagedServer } from "../local/postgres";
import { sharedServer } from "./shared-server";

/** `describe` where there is a PostgreSQL server for this platform; elsewhere the tests are reported as skipped, by name. */
export const describeDatabase = packagedServer() === undefined ? describe.skip : describe;

export interface TestDatabase {
  /** As boi_service: what the services have. */
  readonly database: Database;
  readonly pool: Pool;
  readonly serviceUrl: string;
  /** As boi_owner, still held by forced row-level security. */
  readonly ownerUrl: string;
  /** As the superuser, who sees everything: for what a test must know and no service may. */
  readonly all: <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;
  readonly drop: () => Promise<void>;
}

/** A migrated, empty database of its own, copied from the test run's template in some 50 ms. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await sharedServer("postgres");
  const name = `boi_${randomBytes(6).toString("hex")}`;
  await once(server, `create database ${name} template template_boi owner boi_owner`);
  const as = (user: string) => Object.assign(new URL(server), { username: user, pathname: `/${name}` }).href;
  const pool = new Pool({ connectionString: as("boi_service"), max: 10 });
  const superuser = new Pool({ connectionString: as("postgres"), max: 2 });
  // Dropping the database ends connections that are still closing: no failure of the test that is over.
  for (const each of [pool, superuser]) {
    each.on("error", () => undefined);
    each.on("connect", (client) => client.on("error", () => undefined));
  }
  return {
    database: databaseOf(pool),
    pool,
    serviceUrl: as("boi_service"),
    ownerUrl: as("boi_owner"),
    all: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await superuser.query(text, [...values])).rows as Row[],
    drop: async () => {
      await Promise.all([pool.end(), superuser.end()]);
      await once(server, `drop database ${name} with (force)`);
    },
  };
}

async function once(url: string, text: string): Promise<void> {
  const client = new Client(url);
  await client.connect();
  await client.query(text);
  await client.end();
}
