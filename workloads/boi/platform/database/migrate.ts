import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Client } from "pg";

/** Of roles.sql and the numbered migrations; the compiled code reads them where the sources are, since they are no code. */
export const databaseFolder = join(__dirname, "../../../../../workloads/boi/platform/database");

/** Any number that no other program of this database locks. */
const migrationLock = 7_263_541;

/**
 * Brings the schema up to date, all of it or nothing, and returns the names of the migrations that ran. `client` is signed in as the owner. Two
 * at once wait for each other; a migration that was edited after it ran is an error (checksums are kept).
 */
export async function migrate(client: Client, folder = databaseFolder): Promise<readonly string[]> {
  const migrations = join(folder, "migrations");
  const { default: Postgrator } = await import("postgrator");
  await client.query("select pg_advisory_lock($1)", [migrationLock]);
  try {
    const postgrator = new Postgrator({
      driver: "pg",
      migrationPattern: join(migrations, "*.sql"),
      schemaTable: "public.schemaversion",
      execQuery: (query: string) => client.query(query),
      execSqlScript: async (script: string) => {
        await client.query(script);
      },
    });
    await client.query("begin");
    const done = await postgrator.migrate();
    await refuseSkipped(client, migrations);
    await client.query("commit");
    return done.map(({ filename }) => basename(filename));
  } finally {
    await client.query("rollback");
    await client.query("select pg_advisory_unlock($1)", [migrationLock]);
  }
}

/** Postgrator goes on from the highest number that ran: one that was added below it would be passed over in silence. */
async function refuseSkipped(client: Client, folder: string): Promise<void> {
  const { rows } = await client.query<{ version: string }>("select version from public.schemaversion");
  const ran = new Set(rows.map(({ version }) => Number(version)));
  const skipped = readdirSync(folder).filter(
    (name) => name.endsWith(".sql") && !ran.has(Number(/^\d+/.exec(name)?.[0])),
  );
  if (skipped.length > 0)
    throw new Error(
      `${skipped.join(", ")}: a later migration ran already; give it a number above ${Math.max(...ran)}`,
    );
}

/** Roles come before migrations, since roles belong to the whole server. Run by who may make roles; may be repeated. */
export const rolesScript = (folder = databaseFolder): string =>
  readFileSync(join(folder, "roles.sql"), "utf8");
