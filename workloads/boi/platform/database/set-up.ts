import type { Client } from "pg";
import { databaseFolder, migrate, rolesScript } from "./migrate";

/** Makes the services' role where it is missing and migrates: all that a deployment has to do to the database. */
export async function setUp(client: Client, folder = databaseFolder): Promise<readonly string[]> {
  await client.query(rolesScript(folder));
  return migrate(client, folder);
}
