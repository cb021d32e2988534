import { genesis, linkHash } from "./link";

/** A link as it is exported: hashes in hexadecimal. */
export interface ExportedLink {
  readonly sequence: number;
  readonly record: string;
  readonly previousHash: string;
  readonly hash: string;
}

/**
 * Verifies a tenant's chain from its first link, without any database. Returns what is wrong, naming the sequence number;
 * empty when every record is as it was written and none is missing before the last. That nothing was cut off the end shows
 * only against a head that was kept elsewhere: `end`.
 */
export function chainFaults(
  tenant: string,
  links: readonly ExportedLink[],
  end?: { readonly sequence: number; readonly hash: string },
): readonly string[] {
  const faults: string[] = [];
  let previous = genesis(tenant).toString("hex");
  let expected = 1;
  for (const { sequence, record, previousHash, hash } of links) {
    if (sequence !== expected)
      faults.push(
        sequence > expected
          ? `${expected}: removed, or out of order (${sequence} follows)`
          : `${sequence}: is there twice, or out of order`,
      );
    if (previousHash !== previous && sequence === expected)
      faults.push(`${sequence}: does not follow the record before it`);
    if (linkHash(Buffer.from(previousHash, "hex"), record).toString("hex") !== hash)
      faults.push(`${sequence}: the record was changed`);
    if (sequenceOf(record) !== sequence || tenantOf(record) !== tenant)
      faults.push(`${sequence}: the record belongs elsewhere`);
    previous = hash;
    expected = sequence + 1;
  }
  if (end && (expected - 1 < end.sequence || (links[end.sequence - 1]?.hash ?? end.hash) !== end.hash))
    faults.push(`${end.sequence}: the chain does not lead to the head that was kept`);
  return faults;
}

const field = (record: string, name: string): unknown => {
  try {
    return (JSON.parse(record) as Readonly<Record<string, unknown>>)[name];
  } catch {
    return undefined;
  }
};
const sequenceOf = (record: string) => field(record, "sequence");
const tenantOf = (record: string) => field(record, "tenant");
