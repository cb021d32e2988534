import { Signer } from "@aws-sdk/rds-signer";
import { Pool } from "pg";
import { z } from "zod";
import { databaseOf, type Database } from "../platform/database/database";
import { parsedSettings } from "../platform/settings/settings";

const pool = z.coerce.number().int().min(1).max(200).default(10);

const byUrl = z.object({ DATABASE_URL: z.string().startsWith("postgres"), DATABASE_POOL: pool });

const byIam = z.object({
  DATABASE_HOST: z.string().min(1),
  DATABASE_NAME: z.string().min(1),
  DATABASE_USER: z.string().min(1),
  AWS_REGION: z.string().min(1),
  DATABASE_POOL: pool,
});

/**
 * A local server by its URL; in AWS the proxy, signed in to by IAM: a password is a token that AWS signs for fifteen
 * minutes, so there is none to keep. A Lambda serves one request at a time and needs one connection.
 */
export function databaseFromEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  isLambda = environment.AWS_LAMBDA_FUNCTION_NAME !== undefined,
): Database {
  // Waiting longer for a connection than a caller waits for an answer is of no use.
  const common = { connectionTimeoutMillis: 3_000, keepAlive: true };
  const sizeOf = (size: number) => (isLambda ? 1 : size);
  if (environment.DATABASE_URL) {
    const { DATABASE_URL: connectionString, DATABASE_POOL: size } = parsedSettings(byUrl, environment);
    return databaseOf(new Pool({ ...common, connectionString, max: sizeOf(size) }));
  }
  const given = parsedSettings(byIam, environment);
  const { DATABASE_HOST: host, DATABASE_NAME: database, DATABASE_USER: user, AWS_REGION: region } = given;
  const signer = new Signer({ hostname: host, port: 5432, username: user, region });
  return databaseOf(
    new Pool({
      ...common,
      host,
      database,
      user,
      port: 5432,
      max: sizeOf(given.DATABASE_POOL),
      ssl: { rejectUnauthorized: true },
      password: () => signer.getAuthToken(),
    }),
  );
}
