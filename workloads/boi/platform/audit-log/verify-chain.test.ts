import { chained } from "./fixtures/chained";
import { genesis } from "./link";
import { chainFaults, type ExportedLink } from "./verify-chain";

const tenant = "0190b3a2-7c1e-7cc3-9a4e-000000000001";
const other = "0190b3a2-7c1e-7cc3-9a4e-000000000002";

const chain = (of = tenant): ExportedLink[] =>
  chained(
    { sequence: 0, hash: genesis(of) },
    Array.from({ length: 6 }, (_, number) => ({
      tenant: of,
      actor: "ada",
      requestId: "r",
      at: "2026-11-25T12:00:00Z",
      action: "person.read",
      target: { kind: "person", id: String(number) },
    })),
  ).map(({ sequence, record, previousHash, hash }) => ({
    sequence,
    record,
    previousHash: previousHash.toString("hex"),
    hash: hash.toString("hex"),
  }));

const head = () => {
  const { sequence = 0, hash = "" } = chain().at(-1) ?? {};
  return { sequence, hash };
};

test("a chain as it was written has no fault", () => {
  expect(chainFaults(tenant, chain(), head())).toEqual([]);
  expect(chainFaults(tenant, [])).toEqual([]);
});

const at = (links: ExportedLink[], index: number, change: Partial<ExportedLink>) =>
  links.map((link, place) => (place === index ? { ...link, ...change } : link));

test.each<[string, ExportedLink[], string]>([
  [
    "a changed record",
    at(chain(), 2, { record: (chain()[2]?.record ?? "").replace("ada", "eve") }),
    "3: the record was changed",
  ],
  ["a removed record", chain().filter(({ sequence }) => sequence !== 4), "4: removed"],
  ["the first removed", chain().slice(1), "1: removed"],
  [
    "two exchanged",
    [...chain().slice(0, 2), ...chain().slice(2, 4).reverse(), ...chain().slice(4)],
    "3: removed, or out of order",
  ],
  ["one put in twice", [...chain().slice(0, 3), ...chain().slice(2)], "3: is there twice"],
  ["a record with a new hash of its own", rehashed(), "does not follow the record before it"],
  ["another tenant's chain", chain(other), "1: does not follow"],
  ["another tenant's record", at(chain(), 5, chain(other)[5] ?? {}), "6: the record belongs elsewhere"],
  ["a record that is no JSON", at(chain(), 1, { record: "x" }), "2: the record was changed"],
])("%s is found and named", (_, links, fault) => {
  expect(chainFaults(tenant, links).join("\n")).toContain(fault);
});

test("a chain that was cut off or rewritten is found against the head that was kept", () => {
  expect(chainFaults(tenant, chain().slice(0, 4), head()).join()).toContain("6: the chain does not lead");
  const rewritten = chained({ sequence: 0, hash: genesis(tenant) }, [
    ...Array.from({ length: 6 }, () => ({
      tenant,
      actor: "eve",
      requestId: "r",
      at: "2026-11-25T12:00:00Z",
      action: "person.read",
      target: { kind: "person", id: "x" },
    })),
  ]).map((link) => ({
    ...link,
    previousHash: link.previousHash.toString("hex"),
    hash: link.hash.toString("hex"),
  }));
  expect(chainFaults(tenant, rewritten)).toEqual([]);
  expect(chainFaults(tenant, rewritten, head()).join()).toContain("does not lead");
});

/** A change of a record and its hash needs a change of all that follow. */
function rehashed(): ExportedLink[] {
  const links = chain();
  const changed = chained({ sequence: 2, hash: Buffer.from(links[1]?.hash ?? "", "hex") }, [
    {
      tenant,
      actor: "eve",
      requestId: "r",
      at: "2026-11-25T12:00:00Z",
      action: "person.read",
      target: { kind: "person", id: "2" },
    },
  ])[0];
  return changed ? at(links, 2, { record: changed.record, hash: changed.hash.toString("hex") }) : links;
}
