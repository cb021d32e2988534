import { handle } from "hono/aws-lambda";
import { Pool } from "pg";
import { Signer } from "@aws-sdk/rds-signer";
import { createApp } from "./app";

const { DATABASE_HOST: host, DATABASE_NAME: database, DATABASE_USER: user, AWS_REGION: region } = process.env;
if (!host || !database || !user || !region)
  throw new Error("DATABASE_HOST, DATABASE_NAME, DATABASE_USER and AWS_REGION must be set");

const signer = new Signer({ hostname: host, port: 5432, username: user, region });

/** IAM authentication: a password is a token that AWS signs for fifteen minutes, so there is none to store or rotate. */
const pool = new Pool({
  host,
  database,
  user,
  password: () => signer.getAuthToken(),
  ssl: { rejectUnauthorized: true },
  max: 1,
});

// eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor, @hono/aws-lambda, is not published yet
export const handler = handle(
  createApp({
    db: { query: async (text, values) => ({ rows: (await pool.query(text, [...(values ?? [])])).rows }) },
  }),
);
