import { join } from "node:path";
import { controls } from "../../../policy-packs/controls";
import type { Control } from "../../../policy-packs/controls/model/control";
import { parseOrganization } from "../../organization-files/organization";
import { policyFile } from "../../policy-file/policy-file";
import { lint } from "../../policy-lint/lint";
import { packageRoot } from "../../package-root";
import { compiledPolicies } from "../compile/compile";
import type { CompiledPolicies, CompiledKind, PolicyKind } from "../compile/compiled-policies";
import { targetText } from "../compile/documents-above";
import { guardedAccount } from "../compile/guarded-account";
import { policyQuotas, type QuotaEdition } from "../../policy-quotas";
import { equivalence } from "./equivalence";
import { describeOverQuota } from "../compile/over-quota";

const parsed = parseOrganization(join(packageRoot(), "accounts", "organization"), {
  controls: () => controls,
});
if ("problems" in parsed) throw new Error(parsed.problems.map(({ message }) => message).join("\n"));
const { organization } = parsed;
const held = controls.filter(({ denied }) => denied);

function compiled(given: readonly Control[], edition: QuotaEdition): CompiledPolicies {
  const result = compiledPolicies(organization, given, edition);
  if ("overQuota" in result) throw new Error(result.overQuota.map(describeOverQuota).join("\n"));
  return result.policies;
}

const kinds: readonly PolicyKind[] = ["scp", "rcp"];

describe.each<[QuotaEdition, number]>([
  ["old", 3],
  ["new", 5],
])("under the %s quotas", (edition, documents) => {
  const policies = compiled(held, edition);

  test(`all guardrails fit into ${documents} documents or fewer at every target`, () => {
    for (const kind of kinds) {
      for (const use of policies[kind].targets)
        expect([targetText(use.target), use.documents.length <= documents]).toEqual([
          targetText(use.target),
          true,
        ]);
      for (const { characters } of policies[kind].documents)
        expect(characters).toBeLessThanOrEqual(policyQuotas[edition][kind].characters.value);
    }
  });

  test("the linter finds nothing wrong with them", () => {
    const found = kinds.flatMap((kind) =>
      policies[kind].documents.flatMap(({ name, content }) => {
        const read = policyFile(name, new TextEncoder().encode(content), { kind });
        if ("problems" in read) throw new Error(JSON.stringify(read.problems));
        return read.policies.flatMap((policy) => lint(policy, { quotas: edition }));
      }),
    );
    expect(found.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  test("no Sid is longer than a name, whatever is merged", () => {
    const sids = kinds.flatMap((kind) => policies[kind].documents.flatMap((one) => one.statements));
    for (const { sid } of sids) expect(sid.length).toBeLessThanOrEqual(64);
  });

  test("by hand they would need several times as many as a target takes", () => {
    const [root] = policies.scp.targets;
    expect(root?.naive.documents).toBeGreaterThan(3 * policyQuotas[edition].scp.documents.value);
  });

  test("every statement has a Sid that names its controls, and none is lost", () => {
    const statements = kinds.flatMap((kind) => policies[kind].documents.flatMap((one) => one.statements));
    for (const { sid } of statements) expect(sid).toMatch(/^[A-Z][A-Za-z0-9]+$/);
    const named = new Set(statements.flatMap((statement) => statement.controls));
    const chosen = new Set(unitsOf(organization.root).flatMap(({ guardrails }) => guardrails));
    expect([...named].sort()).toEqual(
      held
        .filter(({ id, denied = [] }) => chosen.has(id) || denied.some(({ holds }) => holds === "everywhere"))
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("packed documents say what the controls say, at every account", () => {
    const { requests, differences } = equivalence(policies, organization, held, 5_000);
    expect(differences).toEqual([]);
    expect(requests).toBeGreaterThan(10_000);
  });

  test("removing or changing a control touches one document of a target, or makes a whole of its halves", () => {
    for (const control of held.filter((_, index) => index % 9 === 0)) {
      const others = held.filter((other) => other !== control);
      for (const after of [others, held.map((other) => (other === control ? changed(other) : other))])
        for (const kind of kinds)
          for (const [target, names] of touched(policies[kind], compiled(after, edition)[kind]))
            expect([control.id, target, names, isOneDocument(names)]).toEqual([
              control.id,
              target,
              names,
              true,
            ]);
    }
  });
});

/** The same statements without the first of their actions, or under another name where they have but one. */
const changed = (control: Control): Control => ({
  ...control,
  denied: control.denied?.map((denied) => {
    const first = denied.statement(guardedAccount(organization, organization.root)).Action;
    return typeof first === "object" && first.length > 1
      ? {
          ...denied,
          statement: (guarded) => {
            const { Action = [], ...rest } = denied.statement(guarded);
            return { Action: [Action].flat().slice(1), ...rest };
          },
        }
      : { ...denied, sid: `${denied.sid}2` };
  }),
});

const unitsOf = (unit: typeof organization.root): (typeof organization.root)[] => [
  unit,
  ...unit.units.flatMap(unitsOf),
];

/** A document that was too long has the names of its halves begin with its own. */
const isOneDocument = (names: readonly string[]): boolean => {
  const [whole = "", ...halves] = [...names].sort();
  return names.length === 1 || (halves.length <= 2 && halves.every((half) => half.startsWith(whole)));
};

/** Documents that are not the same before and after, by target. */
function touched(before: CompiledKind, after: CompiledKind): ReadonlyMap<string, readonly string[]> {
  const known = contents(before);
  const fresh = contents(after);
  const found = new Map<string, string[]>();
  for (const key of new Set([...known.keys(), ...fresh.keys()])) {
    if (known.get(key) === fresh.get(key)) continue;
    const [target = "", name = ""] = key.split("|");
    found.set(target, [...(found.get(target) ?? []), name]);
  }
  return found;
}

const contents = ({ documents }: CompiledKind) =>
  new Map(
    documents.flatMap(({ name, content, targets }) =>
      targets.map((target) => [`${targetText(target)}|${name}`, content] as const),
    ),
  );
