import { verify } from "node:crypto";
import { merkleRoot } from "./merkle-root";
import { readStatement, statementHash, type SignedRoot } from "./signed-root";
import { genesis } from "./link";
import { chainFaults, type ExportedLink } from "./verify-chain";

/**
 * Verifies a chain against the signed roots of its days, with no database: only the export, the roots and the public key
 * (SPKI PEM). Says of each fault which record or day it is. A chain that was rewritten from its first link is found,
 * since the roots speak of the old one.
 */
export function rootFaults(
  tenant: string,
  links: readonly ExportedLink[],
  roots: readonly SignedRoot[],
  publicKey: string,
): readonly string[] {
  const faults: string[] = [];
  const bySequence = new Map(links.map((link) => [link.sequence, link]));
  let before = { day: "", last: 0, hash: statementHash(""), head: genesis(tenant).toString("hex") };
  for (const [index, { statement, signature }] of roots.entries()) {
    const root = readStatement(statement);
    if (!root || root.tenant !== tenant) {
      faults.push(`root ${index + 1}: is no root of this tenant`);
      continue;
    }
    const { day, first, last, head } = root;
    if (!verify("sha256", Buffer.from(statement), publicKey, Buffer.from(signature, "base64")))
      faults.push(`${day}: the root was not signed by the key`);
    for (const missing of daysBetween(before.day, day)) faults.push(`${missing}: the root is missing`);
    if (before.day !== "" && day <= before.day)
      faults.push(`${day}: the root is there twice, or out of order`);
    if (root.previous !== before.hash || first !== before.last + 1)
      faults.push(
        before.day === ""
          ? `${day}: roots before it are missing`
          : `${day}: the root does not follow that of ${before.day}`,
      );
    const signed = Array.from({ length: last - first + 1 }, (_, at) => bySequence.get(first + at));
    const missing = signed.flatMap((link, at) => (link ? [] : [first + at]));
    if (missing[0] !== undefined)
      faults.push(
        `${missing[0]}: removed; ${day}'s root counts ${missing.length} records that are not there`,
      );
    else {
      const hashes = signed.map((link) => Buffer.from(link?.hash ?? "", "hex"));
      const actualHead = last === 0 ? genesis(tenant).toString("hex") : bySequence.get(last)?.hash;
      if (merkleRoot(hashes).toString("hex") !== root.merkleRoot || actualHead !== head)
        faults.push(`${first}-${last}: are not the records that were signed on ${day}`);
    }
    before = { day, last, hash: statementHash(statement), head };
  }
  return [...chainFaults(tenant, links), ...faults];
}

const oneDay = 86_400_000;

function daysBetween(day: string, next: string): readonly string[] {
  if (day === "") return [];
  const missing: string[] = [];
  for (let at = Date.parse(day) + oneDay; at < Date.parse(next); at += oneDay)
    missing.push(new Date(at).toISOString().slice(0, 10));
  return missing;
}
