import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { Client } from "pg";
import { z } from "zod";
import { parsedSettings } from "../../platform/settings/settings";
import { setUp } from "../../platform/database/set-up";

const settings = z.object({
  DATABASE_HOST: z.string().min(1),
  DATABASE_NAME: z.string().min(1),
  DATABASE_SECRET_ARN: z.string().startsWith("arn:"),
});
const secret = z.object({ username: z.string(), password: z.string() });

/**
 * Every deployment calls it before anything else of the platform changes. It signs in as the owner, by the password that
 * RDS keeps and rotates, to the server itself: a migration's locks are a session's, which a proxy does not keep.
 */
export async function handler(): Promise<readonly string[]> {
  const given = parsedSettings(settings, process.env);
  const { SecretString = "" } = await new SecretsManagerClient().send(
    new GetSecretValueCommand({ SecretId: given.DATABASE_SECRET_ARN }),
  );
  const { username: user, password } = secret.parse(JSON.parse(SecretString));
  const client = new Client({
    host: given.DATABASE_HOST,
    database: given.DATABASE_NAME,
    user,
    password,
    ssl: { rejectUnauthorized: true },
    application_name: "boi-migrate",
  });
  await client.connect();
  try {
    // The bundle carries the migrations beside itself.
    return await setUp(client, __dirname);
  } finally {
    await client.end();
  }
}
