import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { z } from "zod";
import { merkleRoot } from "./merkle-root";

const hex = z.string().regex(/^[0-9a-f]{64}$/);

/** What is signed of a day: where the chain stood at its end, and the Merkle root of the day's links. */
const rootStatement = z.strictObject({
  version: z.literal(1),
  tenant: z.uuid(),
  day: z.iso.date(),
  /** The day's links are first..last; last = first - 1 when there were none. */
  first: z.int().positive(),
  last: z.int().nonnegative(),
  /** Hash of the chain's last link. */
  head: hex,
  merkleRoot: hex,
  /** SHA-256 of the statement of the day before; of nothing on the first day. */
  previous: hex,
});
type RootStatement = z.infer<typeof rootStatement>;

/** As it is kept and handed to auditors. */
export const signedRoot = z.strictObject({
  statement: z.string(),
  /** ECDSA P-256 over SHA-256 of the statement, DER, base64. */
  signature: z.base64(),
  keyId: z.string().min(1),
});
export type SignedRoot = z.infer<typeof signedRoot>;

export const statementHash = (statement: string): string =>
  createHash("sha256").update(statement).digest("hex");

/** The statement of a day whose links have these hashes, after the statement of the day before. */
export function dailyRoot(
  tenant: string,
  day: string,
  hashes: readonly Uint8Array[],
  before: { readonly statement: string; readonly last: number; readonly head: string },
): string {
  const last = hashes.at(-1);
  const statement: RootStatement = {
    version: 1,
    tenant,
    day,
    first: before.last + 1,
    last: before.last + hashes.length,
    head: last ? Buffer.from(last).toString("hex") : before.head,
    merkleRoot: merkleRoot(hashes).toString("hex"),
    previous: statementHash(before.statement),
  };
  return canonicalize(statement) as string;
}

/** The statement's content; undefined when it is none of ours. */
export function readStatement(text: string): RootStatement | undefined {
  try {
    return rootStatement.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
