import { generateKeyPairSync, sign } from "node:crypto";
import { chained } from "./fixtures/chained";
import { genesis, type AuditRecord } from "./link";
import { rootFaults } from "./root-faults";
import { dailyRoot, type SignedRoot } from "./signed-root";
import type { ExportedLink } from "./verify-chain";

const tenant = "0190b3a2-7c1e-7cc3-9a4e-000000000001";
const keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
const strange = generateKeyPairSync("ec", { namedCurve: "P-256" });
const publicKey = keys.publicKey.export({ type: "spki", format: "pem" }).toString();

const record = (number: number, actor: string): AuditRecord => ({
  tenant,
  actor,
  requestId: "r",
  at: "2026-11-20T12:00:00.000Z",
  action: "person.read",
  target: { kind: "person", id: String(number) },
});

const linksOf = (actors: readonly string[]): ExportedLink[] =>
  chained(
    { sequence: 0, hash: genesis(tenant) },
    actors.map((actor, number) => record(number, actor)),
  ).map(({ previousHash, hash, ...link }) => ({
    ...link,
    previousHash: previousHash.toString("hex"),
    hash: hash.toString("hex"),
  }));

const chain = linksOf(["ada", "ada", "bob", "ada", "bob", "ada", "ada"]);

/** Three records on the first day, none on the second, two on the third, one on the fourth; the last is not signed yet. */
const days = [3, 0, 2, 1];
const dayOf = (index: number) => `2026-11-${20 + index}`;

function rootsOf(links: readonly ExportedLink[], by = keys.privateKey): SignedRoot[] {
  let before = { statement: "", last: 0, head: genesis(tenant).toString("hex") };
  return days.map((count, index) => {
    const own = links.slice(before.last, before.last + count);
    const statement = dailyRoot(
      tenant,
      dayOf(index),
      own.map(({ hash }) => Buffer.from(hash, "hex")),
      before,
    );
    before = { statement, last: before.last + count, head: own.at(-1)?.hash ?? before.head };
    return {
      statement,
      signature: sign("sha256", Buffer.from(statement), by).toString("base64"),
      keyId: "k",
    };
  });
}
const roots = rootsOf(chain);
const without = <T>(list: readonly T[], at: number) => list.filter((_, index) => index !== at);
const changed = <T>(list: readonly T[], at: number, change: (item: T) => T) =>
  list.map((item, index) => (index === at ? change(item) : item));

test("a chain with the roots of its days has no fault", () => {
  expect(rootFaults(tenant, chain, roots, publicKey)).toEqual([]);
  expect(rootFaults(tenant, chain, [], publicKey)).toEqual([]);
});

const rewritten = linksOf(["ada", "ada", "bob", "eve", "bob", "ada", "ada"]);

test.each<[string, readonly ExportedLink[], readonly SignedRoot[], string]>([
  [
    "a changed record",
    changed(chain, 3, (link) => ({ ...link, record: link.record.replace("ada", "eve") })),
    roots,
    "4: the record was changed",
  ],
  ["a removed record", without(chain, 4), roots, "5: removed; 2026-11-22's root counts 1"],
  ["the first record removed", without(chain, 0), roots, "1: removed"],
  [
    "two records exchanged",
    [...chain.slice(0, 3), ...chain.slice(3, 5).reverse(), ...chain.slice(5)],
    roots,
    "4: removed, or out of order (5 follows)",
  ],
  ["records cut off the end", chain.slice(0, 5), roots, "6: removed; 2026-11-23's root counts 1"],
  ["all records gone", [], roots, "1: removed; 2026-11-20's root counts 3"],
  [
    "a chain rewritten from a record on",
    rewritten,
    roots,
    "4-5: are not the records that were signed on 2026-11-22",
  ],
  [
    "a chain rewritten with roots of another key",
    rewritten,
    rootsOf(rewritten, strange.privateKey),
    "2026-11-20: the root was not signed by the key",
  ],
  [
    "a root whose statement was changed",
    rewritten,
    changed(roots, 2, (root) => ({ ...root, statement: rootsOf(rewritten)[2]?.statement ?? "" })),
    "2026-11-22: the root was not signed by the key",
  ],
  ["a day without a root", chain, without(roots, 1), "2026-11-21: the root is missing"],
  ["the first day's root missing", chain, without(roots, 0), "2026-11-21: roots before it are missing"],
  ["a root that is there twice", chain, [...roots, ...roots.slice(3)], "2026-11-23: the root is there twice"],
  [
    "roots out of order",
    chain,
    [...roots.slice(0, 2), ...roots.slice(2).reverse()],
    "2026-11-22: the root is there twice, or out of order",
  ],
  [
    "what is no root",
    chain,
    changed(roots, 1, (root) => ({ ...root, statement: "{}" })),
    "root 2: is no root",
  ],
])("%s: found and named", (_, links, given, fault) => {
  expect(rootFaults(tenant, links, given, publicKey).join("\n")).toContain(fault);
});

test("another tenant's roots say nothing of this one", () => {
  expect(rootFaults(tenant.replace(/1$/, "2"), [], roots, publicKey)).toHaveLength(roots.length);
});
