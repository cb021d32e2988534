import type { Control } from "../../../policy-packs/controls/model/control";
import { compiledPolicies } from "./compile";
import type { CompiledPolicies, CompiledKind } from "./compiled-policies";
import { targetText } from "./documents-above";
import type { QuotaEdition } from "../../policy-quotas";
import { exampleControl } from "./example-control";
import { exampleAccount, exampleOrganization, exampleUnit } from "./example-organization";
import { allActions } from "../../aws-knowledge";
import { describeOverQuota } from "./over-quota";

const europe = { environment: "test", regions: ["eu-central-1"] };
const organization = exampleOrganization([
  exampleUnit("Production", [exampleAccount("boi-prod", "Production")]),
  exampleUnit("Test", [
    exampleAccount("boi-test", "Test", { environment: "test" }),
    exampleAccount("audit-test", "Test", europe),
    exampleAccount("third-test", "Test", europe),
  ]),
  exampleUnit("Suspended", [], [], ["suspended-accounts-idle"]),
]);

const outcome = (controls: readonly Control[], edition: QuotaEdition = "new") =>
  compiledPolicies(organization, controls, edition);

function compiled(controls: readonly Control[], edition: QuotaEdition = "new"): CompiledPolicies {
  const result = outcome(controls, edition);
  if ("overQuota" in result) throw new Error(result.overQuota.map(describeOverQuota).join("\n"));
  return result.policies;
}

/** Actions that no wildcard can stand for: every ninth of all that AWS has. */
const scattered = allActions()
  .map(({ id }) => id)
  .filter((_, index) => index % 9 === 0);

/** Controls of these subjects in turn, each of `size` scattered actions. */
const controls = (
  count: number,
  size: number,
  subjects = ["iam", "account", "cloudtrail", "ec2"],
): Control[] =>
  Array.from({ length: count }, (_, index) =>
    exampleControl(
      `${subjects[index % subjects.length] ?? ""}-control-${index}`,
      scattered.slice(index * size, (index + 1) * size),
    ),
  );

const contents = ({ documents }: CompiledKind) =>
  new Map(documents.map(({ name, content }) => [name, content]));

/** Names of the documents that are not the same before and after. */
function touched(before: readonly Control[], after: readonly Control[], edition: QuotaEdition) {
  const [one, other] = [contents(compiled(before, edition).scp), contents(compiled(after, edition).scp)];
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name));
}

test("one document holds all that fits as it is written, minified and in ASCII, each statement with its Sid", () => {
  const { scp, rcp } = compiled([
    exampleControl("trail-kept", ["cloudtrail:StopLogging"]),
    exampleControl("größe-kept", ["s3:DeleteBucket"], { sid: "SizeKept" }),
    exampleControl("named", () => ({ Action: "s3:PutObject", Resource: "arn:aws:s3:::größe" })),
    exampleControl("only-our-people", () => ({ Principal: "*", Action: "s3:*", Resource: "*" }), {
      by: "rcp",
    }),
  ]);
  expect(scp.documents.map(({ content: _, characters: __, ...document }) => document)).toEqual([
    {
      name: "palisade-scp-root",
      description: "Palisade: all for the root",
      targets: [{ kind: "root" }],
      statements: [
        { sid: "Named", controls: ["named"], wildcards: [] },
        { sid: "SizeKept", controls: ["größe-kept"], wildcards: [] },
        { sid: "TrailKept", controls: ["trail-kept"], wildcards: [] },
      ],
    },
  ]);
  const [document] = scp.documents;
  expect(document?.content).toMatch(/^[!-~]+$/);
  expect(document?.characters).toBe(document?.content.length);
  expect(JSON.parse(document?.content ?? "")).toEqual({
    Version: "2012-10-17",
    Statement: [
      { Sid: "Named", Effect: "Deny", Action: "s3:PutObject", Resource: "arn:aws:s3:::größe" },
      { Sid: "SizeKept", Effect: "Deny", Action: "s3:DeleteBucket", Resource: "*" },
      { Sid: "TrailKept", Effect: "Deny", Action: "cloudtrail:StopLogging", Resource: "*" },
    ],
  });
  expect(rcp.documents.map(({ name }) => name)).toEqual(["palisade-rcp-root"]);
});

test("every target's room is counted, with what AWS attaches and what it would be by hand", () => {
  const { scp } = compiled([
    ...controls(4, 3),
    exampleControl("suspended-accounts-idle", ["*"], { holds: "where chosen" }),
  ]);
  expect(scp.targets.map(({ target, slots }) => [targetText(target), slots])).toEqual([
    ["the root", { used: 2, left: 8 }],
    ["Production", { used: 1, left: 9 }],
    ["Test", { used: 1, left: 9 }],
    ["Suspended", { used: 2, left: 8 }],
  ]);
  const [root] = scp.targets;
  expect(root?.documents).toEqual(["palisade-scp-root"]);
  expect(root?.characters).toEqual({
    used: scp.documents[0]?.characters,
    left: 9 * 10_240 - (scp.documents[0]?.characters ?? 0),
  });
  expect(root?.naive.documents).toBe(4);
  expect(root?.naive.characters).toBeGreaterThan(scp.documents[0]?.characters ?? 0);
});

test.each<[QuotaEdition, number, readonly string[]]>([
  ["new", 10_240, ["identity-and-organization", "evidence", "resources"]],
  ["old", 5_120, ["identity", "organization", "evidence", "resources"]],
])("what is too long is divided by subject under the %s quotas", (edition, longest, chapters) => {
  const { scp } = compiled(controls(60, 8), edition);
  expect(scp.documents.map(({ name }) => name)).toEqual(
    chapters.map((chapter) => `palisade-scp-root-${chapter}`),
  );
  for (const { characters } of scp.documents) expect(characters).toBeLessThanOrEqual(longest);
});

test("one subject alone is divided by its controls' own numbers", () => {
  const { scp } = compiled(controls(34, 8, ["iam"]), "old");
  expect(scp.documents.map(({ name }) => name)).toEqual([
    "palisade-scp-root-identity-a",
    "palisade-scp-root-identity-b",
  ]);
});

test("where slots are short, statements are merged under the Sid of the first and wildcards stand in", () => {
  const given = controls(21, 8, ["iam"]);
  const [plain] = compiled(given, "new").scp.documents;
  const [packed, ...others] = compiled(given, "old").scp.documents;
  expect(plain?.characters).toBeGreaterThan(5_120);
  expect(plain?.statements).toHaveLength(given.length);
  expect(others).toEqual([]);
  expect(packed?.characters).toBeLessThanOrEqual(5_120);
  expect(packed?.statements).toMatchObject([
    { sid: "IamControl0And20More", controls: given.map(({ id }) => id).sort() },
  ]);
  expect(packed?.statements[0]?.wildcards.length).toBeGreaterThan(0);
});

describe.each<QuotaEdition>(["new", "old"])("under the %s quotas", (edition) => {
  const before = controls(40, 12);

  test("removing any control touches one document", () => {
    for (const control of before)
      expect(
        touched(
          before,
          before.filter((other) => other !== control),
          edition,
        ),
      ).toHaveLength(1);
  });

  test("changing any control touches one document", () => {
    for (const control of before)
      expect(
        touched(
          before,
          before.map((other) =>
            other === control ? exampleControl(control.id, ["sts:GetFederationToken"]) : other,
          ),
          edition,
        ),
      ).toHaveLength(1);
  });

  test("adding a control touches one document, wherever it is in the catalogue", () => {
    for (const id of ["iam-new", "guardduty-new", "lambda-new", "a-new"])
      for (const place of [0, 20, 40]) {
        const added = exampleControl(id, ["sts:GetFederationToken"]);
        expect(touched(before, before.toSpliced(place, 0, added), edition)).toHaveLength(1);
      }
  });

  test("the order of the catalogue makes no difference", () => {
    expect(touched(before, before.toReversed(), edition)).toEqual([]);
  });

  test("a document that has become too long is replaced by its halves, and no other is touched", () => {
    let [held, divisions] = [[] as readonly Control[], 0];
    for (const control of edition === "new" ? controls(60, 16) : controls(40, 12)) {
      const next = [...held, control];
      const [one, other] = [contents(compiled(held, edition).scp), contents(compiled(next, edition).scp)];
      const gone = [...one.keys()].filter((name) => !other.has(name));
      const fresh = [...other.keys()].filter((name) => !one.has(name));
      const changed = [...one].filter(([name, content]) => other.has(name) && other.get(name) !== content);
      if (gone.length === 0) expect(fresh.length + changed.length).toBe(1);
      else {
        divisions++;
        expect([gone.length, changed.length]).toEqual([1, 0]);
        expect(fresh.length).toBeGreaterThan(1);
      }
      held = next;
    }
    expect(divisions).toBeGreaterThanOrEqual(2);
  });
});

test("accounts of a unit that share what they hold share its documents", () => {
  const { scp } = compiled([
    exampleControl("regions", ({ regions }) => ({
      Action: "s3:*",
      Resource: "*",
      Condition: { StringNotEquals: { "aws:RequestedRegion": regions } },
    })),
  ]);
  expect(scp.documents.map(({ name, targets }) => [name, targets.map(targetText)])).toEqual([
    ["palisade-scp-ou-production", ["Production"]],
    ["palisade-scp-account-boi-test", ["account boi-test"]],
    ["palisade-scp-account-audit-test", ["account audit-test", "account third-test"]],
    ["palisade-scp-ou-suspended", ["Suspended"]],
  ]);
});

test("what the root's slots do not take is handed on to every unit below it, and one slot stays free", () => {
  const { scp } = compiled(controls(60, 8), "old");
  expect(scp.documents.length).toBe(4);
  expect(scp.documents.map(({ targets }) => targets.map(targetText))).toEqual([
    ["the root"],
    ["the root"],
    ["the root"],
    ["Production", "Test", "Suspended"],
  ]);
  expect(scp.targets.map(({ target, slots }) => [targetText(target), slots.left])).toEqual([
    ["the root", 1],
    ["Production", 3],
    ["Test", 3],
    ["Suspended", 3],
  ]);
});

describe("what does not fit is reported with its target, its size and the largest controls", () => {
  test("one control that is longer than a document", () => {
    const result = outcome([exampleControl("iam-huge", scattered.slice(0, 400)), ...controls(3, 2)]);
    if (!("overQuota" in result)) throw new Error("it fits");
    expect(result.overQuota.map(describeOverQuota)).toEqual([
      expect.stringMatching(
        /^the root: the SCPs do not fit: \d+ characters too many; a single control is longer than a document may be\.\nThe largest controls there: iam-huge \(\d+\), /,
      ),
    ]);
  });

  test("more documents than a target takes", () => {
    const result = outcome(controls(136, 12), "old");
    if (!("overQuota" in result)) throw new Error("it fits");
    const [overQuota] = result.overQuota;
    expect(overQuota).toMatchObject({
      kind: "scp",
      target: { path: "Production" },
      documents: { granted: 4 },
    });
    expect(overQuota?.characters).toBeGreaterThan(0);
    expect(overQuota?.largest).toHaveLength(5);
    expect(overQuota && describeOverQuota(overQuota)).toMatch(
      /documents are needed and 4 may be attached beside FullAWSAccess/,
    );
  });
});
