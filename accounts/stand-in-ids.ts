import { createHash } from "node:crypto";

/**
 * Twelve-digit ids for accounts that have none yet: the same from run to run and from machine to machine, and never an
 * id that is declared.
 */
export function standInAccountIds(
  organization: string,
  names: readonly string[],
  declared: Iterable<string>,
): ReadonlyMap<string, string> {
  const taken = new Set(declared);
  const ids = new Map<string, string>();
  for (const name of [...new Set(names)].sort()) {
    const id = firstFree((attempt) => digits(digest(["account", organization, name, attempt])), taken);
    taken.add(id);
    ids.set(name, id);
  }
  return ids;
}

export const standInOrganizationId = (name: string): string =>
  `o-${digest(["organization", name]).readBigUInt64BE().toString(36).padStart(10, "0").slice(-10)}`;

/** The first candidate that is not taken. */
export function firstFree(candidate: (attempt: number) => string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const id = candidate(attempt);
    if (!taken.has(id)) return id;
  }
}

const digest = (parts: readonly unknown[]) => createHash("sha256").update(JSON.stringify(parts)).digest();

const digits = (hash: Buffer) => (hash.readBigUInt64BE() % 10n ** 12n).toString().padStart(12, "0");
