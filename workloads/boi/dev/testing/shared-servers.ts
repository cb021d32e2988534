import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "../local/postgres";
import { prepareDatabase } from "../local/prepare-database";
import { startMoto } from "./moto";

interface SharedServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What the test files of a run share, each with a database, a table, a queue or a bucket of its own. */
export const sharedServers = { postgres, moto: startMoto };

/** With the migrated database that those of the test files are copies of. */
async function postgres(): Promise<SharedServer> {
  const folder = mkdtempSync(join(tmpdir(), "palisade-database-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startPostgres(folder, { durable: false });
    await prepareDatabase(server.url, "template_boi");
    return { url: server.url, stop: () => server.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
