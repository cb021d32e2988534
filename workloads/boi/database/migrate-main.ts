import { Signer } from "@aws-sdk/rds-signer";
import { Client } from "pg";
import { migrate, migrationsFolder } from "./migrate";

/**
 * Migrates the database as boi_owner: a one-off task before a deployment. DATABASE_URL locally; in AWS DATABASE_HOST and
 * DATABASE_NAME, signed in to by IAM. MIGRATIONS_FOLDER where the image keeps the files elsewhere.
 */
async function main(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const { DATABASE_URL: url, DATABASE_HOST: host, DATABASE_NAME: database, AWS_REGION: region } = environment;
  if (!url && !(host && database && region))
    throw new Error("set DATABASE_URL, or DATABASE_HOST, DATABASE_NAME and AWS_REGION");
  const user = environment.DATABASE_USER ?? "boi_owner";
  const client = url
    ? new Client({ connectionString: url, application_name: "boi-migrate" })
    : new Client({
        ...{ host: host ?? "", database: database ?? "", user, port: 5432, application_name: "boi-migrate" },
        ssl: { rejectUnauthorized: true },
        password: () =>
          new Signer({
            hostname: host ?? "",
            port: 5432,
            username: user,
            region: region ?? "",
          }).getAuthToken(),
      });
  await client.connect();
  try {
    const done = await migrate(client, environment.MIGRATIONS_FOLDER ?? migrationsFolder);
    process.stdout.write(done.length === 0 ? "nothing to migrate\n" : `${done.join("\n")}\n`);
  } finally {
    await client.end();
  }
}

main(process.env).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : "the migration failed"}\n`);
  process.exitCode = 1;
});
