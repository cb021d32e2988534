import { Client } from "pg";
import { migrate, rolesScript } from "../../platform/database/migrate";

interface PreparedDatabase {
  readonly ownerUrl: string;
  readonly serviceUrl: string;
}

/**
 * Makes the roles and the database `name` on a local server whose superuser is at `superuserUrl`, and migrates it. Both
 * roles get the superuser's password: it protects a server that only this machine reaches.
 */
export async function prepareDatabase(superuserUrl: string, name: string): Promise<PreparedDatabase> {
  const { password } = new URL(superuserUrl);
  await connected(superuserUrl, async (client) => {
    await client.query(rolesScript());
    for (const role of ["boi_owner", "boi_service"])
      await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)} owner boi_owner`);
  });
  const as = (user: string) => {
    const url = new URL(superuserUrl);
    url.username = user;
    url.pathname = `/${name}`;
    return url.href;
  };
  await connected(as("boi_owner"), migrate);
  return { ownerUrl: as("boi_owner"), serviceUrl: as("boi_service") };
}

async function connected<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
