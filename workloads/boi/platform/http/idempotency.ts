import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Sql } from "../database/sql";
import type { Caller } from "../identity/caller";
import { etag, versionOf } from "./etag";
import type { Answer } from "./operation";
import { Problem } from "./problem";
import type { RequestInput } from "./request-input";

/** The Idempotency-Key of a write; required where a repetition would do harm, that is on POST. */
export function idempotencyKey(header: string | undefined, method: string): string | undefined {
  if (method === "get") return undefined;
  if (header === undefined) {
    if (method !== "post") return undefined;
    throw new Problem(400, "send an Idempotency-Key header, so that a retry is not done twice");
  }
  if (!/^[\x21-\x7e]{8,128}$/.test(header))
    throw new Problem(400, "the request is not valid", [
      { pointer: "header/idempotency-key", detail: "has 8 to 128 visible ASCII characters, such as a UUID" },
    ]);
  return header;
}

/** Binds a key to one request: operation, parameters, body and version. The user is part of the key itself. */
export function requestHash(operationId: string, { params, query, body, version }: RequestInput): Buffer {
  const content = body instanceof Uint8Array ? createHash("sha256").update(body).digest("hex") : body;
  return createHash("sha256")
    .update(canonicalize([operationId, params ?? null, query ?? null, content ?? null, version]) ?? "")
    .digest();
}

interface StoredAnswer {
  readonly request_hash: Buffer;
  readonly status: Answer<unknown>["status"];
  readonly answer: unknown;
  readonly etag: string | null;
  readonly location: string | null;
}

/** The answer that this key had before, or undefined: then this transaction alone may do the work. */
export async function earlierAnswer(
  sql: Sql,
  { tenant, user }: Caller,
  key: string,
  hash: Buffer,
): Promise<Answer<unknown> | undefined> {
  // Two at once with one key: the second waits for the first to commit, but not for long, since it holds a connection.
  // The limit is set by the same statement, to save a round trip, and holds for the rest of the transaction.
  await sql.query(
    "select set_config('lock_timeout', '5s', true), pg_advisory_xact_lock(hashtextextended($1, 0))",
    [`${tenant} ${user} ${key}`],
  );
  const { rows } = await sql.query<StoredAnswer>(
    `select request_hash, status, answer, etag, location from boi.idempotency_keys where user_id = $1 and key = $2`,
    [user, key],
  );
  const [stored] = rows;
  if (!stored) return undefined;
  if (!stored.request_hash.equals(hash))
    throw new Problem(422, "this Idempotency-Key was used for another request: take a new one");
  return {
    status: stored.status,
    body: stored.answer,
    ...(stored.etag !== null && { version: versionOf(stored.etag) }),
    ...(stored.location !== null && { location: stored.location }),
  };
}

/** Keeps an answer for replays, without its secret fields. Problems are not kept: a refused caller may try again. */
export async function keepAnswer(
  sql: Sql,
  { tenant, user }: Caller,
  key: string,
  hash: Buffer,
  answer: Answer<unknown>,
  secret: readonly string[],
): Promise<void> {
  const kept =
    secret.length === 0
      ? answer.body
      : Object.fromEntries(Object.entries(answer.body as object).filter(([name]) => !secret.includes(name)));
  await sql.query(
    `insert into boi.idempotency_keys (tenant_id, user_id, key, request_hash, status, answer, etag, location)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      tenant,
      user,
      key,
      hash,
      answer.status,
      JSON.stringify(kept ?? null),
      answer.version === undefined ? null : etag(answer.version),
      answer.location ?? null,
    ],
  );
}
