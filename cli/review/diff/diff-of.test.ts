import { exampleFinding } from "../report/example-report";
import type { Finding, Report } from "../report/report";
import type { SavedPreview, SavedResource } from "../saved-preview/saved-preview";
import { UserError } from "../../terminal/user-error";
import { diffOf } from "./diff-of";
import { examplePreview as preview, exampleSavedResource as resource } from "./example-preview";
import { gated } from "./gate";
import { entries } from "../../tools/diff-scenarios/entries";

const compared = (base: SavedPreview, head: SavedPreview, globs?: readonly string[]) =>
  diffOf({ label: "base", preview: base }, { label: "head", preview: head }, globs);

const says = (before: readonly SavedResource[], after: readonly SavedResource[]) =>
  entries(compared(preview(before), preview(after)));

const role = (given: Partial<SavedResource>, hash: string) =>
  resource({
    type: "aws:iam/role:Role",
    id: `app-${hash}`,
    arn: `arn:aws:iam::000000000001:role/app-${hash}`,
    derived: { id: `app-${hash}`, arn: `arn:aws:iam::000000000001:role/app-${hash}` },
    inputs: { name: `app-${hash}` },
    ...given,
  });
const user = (hash: string) =>
  resource({
    type: "aws:lambda/function:Function",
    name: "api",
    inputs: { role: `arn:aws:iam::000000000001:role/app-${hash}` },
  });
const namedResource = (given: Partial<SavedResource>) =>
  resource({ id: "acme-data", arn: "arn:aws:s3:::acme-data", inputs: { bucket: "acme-data" }, ...given });

const old = "urn:pulumi:boi::palisade::aws:iam/role:Role::app";

describe("renamed", () => {
  test("with an alias: nothing but the name, wherever its ARN stands", () => {
    expect(
      says(
        [role({ name: "app" }, "1111111"), user("1111111")],
        [role({ name: "web", aliases: [old] }, "2222222"), user("2222222")],
      ),
    ).toEqual(["renamed Role web"]);
  });

  test("as a component with an alias: its children with it, and theirs", () => {
    const component = (name: string, aliases: readonly string[]) =>
      resource({
        type: "acme:Service",
        name,
        custom: false,
        aliases,
        urn: `urn:pulumi:boi::palisade::acme:Service::${name}`,
      });
    const child = (of: string) =>
      resource({
        name: `${of}-data`,
        parent: `urn:pulumi:boi::palisade::acme:Service::${of}`,
        urn: `urn:pulumi:boi::palisade::acme:Service$aws:s3/bucket:Bucket::${of}-data`,
      });
    const alias = "urn:pulumi:boi::palisade::acme:Service::one";
    expect(says([component("one", []), child("one")], [component("two", [alias]), child("two")])).toEqual([
      "renamed Bucket two-data",
      "renamed Service two",
    ]);
  });

  test("without an alias and with a name of its own: it would be replaced", () => {
    const diff = compared(
      preview([namedResource({ name: "one" })]),
      preview([namedResource({ name: "two" })]),
    );
    expect(entries(diff)).toEqual(["replaced Bucket two"]);
    expect(diff.resources[0]?.because).toEqual(["renamed in the program without an alias"]);
  });

  test("without an alias and without a name of its own: one goes and another comes", () => {
    expect(says([role({ name: "app" }, "1111111")], [role({ name: "web" }, "2222222")])).toEqual([
      "added Role web",
      "removed Role app",
    ]);
  });
});

test("what another stack takes over has moved", () => {
  expect(says([namedResource({ stack: "boi" })], [namedResource({ stack: "organization" })])).toEqual([
    "moved Bucket data",
  ]);
});

test("what goes to another account or Region would be replaced", () => {
  const diff = compared(
    preview([namedResource({})]),
    preview([namedResource({ account: "111122223333", region: "us-west-2" })]),
  );
  expect(diff.resources.map(({ change, because }) => [change, because])).toEqual([
    ["replaced", ["account 000000000001 → 111122223333", "Region us-east-1 → us-west-2"]],
  ]);
});

test("protection that is lifted is a difference and a risk", () => {
  const diff = compared(preview([namedResource({ protect: true })]), preview([namedResource({})]));
  expect(entries(diff)).toEqual(["changed Bucket data {(protect)}"]);
  expect(diff.risks.map(({ text }) => text)).toEqual([
    "aws:s3/bucket:Bucket loses its protection against deletion",
  ]);
});

test("what is only looked up is no one's change", () => {
  expect(says([], [resource({ external: true })])).toEqual([]);
});

test.each<[string, SavedResource["inputs"], SavedResource["inputs"], string[]]>([
  [
    "a secret of another digest",
    { p: { $secret: { digest: "a" } } },
    { p: { $secret: { digest: "b" } } },
    ["changed Bucket data {p}"],
  ],
  [
    "a secret of the same digest",
    { p: { $secret: { digest: "a" } } },
    { p: { $secret: { digest: "a" } } },
    [],
  ],
  [
    "a secret without a digest",
    { p: { $secret: {} } },
    { p: { $secret: { digest: "b" } } },
    ["1 secrets not compared"],
  ],
  ["a secret that becomes plain", { p: { $secret: {} } }, { p: "x" }, ["changed Bucket data {p}"]],
  ["an unknown of the same reason", { p: { $unknown: "r" } }, { p: { $unknown: "r" } }, []],
  [
    "an unknown of another reason",
    { p: { $unknown: "r" } },
    { p: { $unknown: "s" } },
    ["changed Bucket data {p}"],
  ],
  ["an unknown that becomes known", { p: { $unknown: "r" } }, { p: "x" }, ["changed Bucket data {p}"]],
  ["null and nothing", { p: null }, {}, []],
  ["false and nothing", { p: false }, {}, ["changed Bucket data {p}"]],
  ["JSON in another order", { p: '{"a":1,"b":[2]}' }, { p: '{ "b": [2], "a": 1 }' }, []],
  [
    "JSON with another value",
    { p: '{"a":1,"b":[2]}' },
    { p: '{"a":1,"b":[3]}' },
    ["changed Bucket data {p.b}"],
  ],
  ["a list with one more", { p: [{ x: 1 }] }, { p: [{ y: 2 }, { x: 1 }] }, ["changed Bucket data {p[0]}"]],
  [
    "named elements in another order",
    { p: [{ name: "a", v: 1 }, { name: "b" }] },
    { p: [{ name: "b" }, { name: "a", v: 2 }] },
    ["changed Bucket data {p[a].v}"],
  ],
  ["plain values in another order", { p: ["a", "b"] }, { p: ["b", "a"] }, ["changed Bucket data {p}"]],
])("of inputs: %s", (_, before, after, expected) => {
  expect(says([resource({ inputs: before })], [resource({ inputs: after })])).toEqual(expected);
});

describe("a policy that cannot be read", () => {
  const policy = (value: SavedResource["inputs"][string]) =>
    resource({ type: "aws:s3/bucketPolicy:BucketPolicy", inputs: { bucket: "b", policy: value } });
  test("is undetermined, whether it was or becomes unknown", () => {
    const known = JSON.stringify({
      Statement: { Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" },
    });
    const undetermined = (one: SavedResource, other: SavedResource) =>
      compared(preview([one]), preview([other])).permissions.filter(({ change }) => change === "undetermined")
        .length;
    expect(undetermined(policy(known), policy({ $unknown: "r" }))).toBe(1);
    expect(undetermined(policy({ $unknown: "r" }), policy(known))).toBe(1);
    expect(undetermined(policy(known), policy("{"))).toBe(1);
    expect(undetermined(policy({ $unknown: "r" }), policy({ $unknown: "r" }))).toBe(0);
  });
});

describe("findings", () => {
  const of = (findings: readonly Finding[], report: Partial<Report> = {}) =>
    preview([resource({ urn: exampleFinding().urn ?? "" })], { findings, ...report });
  const catalogue = preview([]).report.catalogue;
  const one = exampleFinding();
  test.each<[string, SavedPreview, SavedPreview, string[], number]>([
    ["new", of([]), of([one]), ["new finding kms-key-rotated data"], 1],
    ["fixed", of([one]), of([]), ["gone finding kms-key-rotated data: fixed"], 0],
    ["still there", of([one]), of([one]), ["still finding kms-key-rotated data"], 0],
    [
      "unable to be judged, as before unable to pass",
      of([one]),
      of([exampleFinding({ status: "undetermined", messages: ["m"] })]),
      ["still finding kms-key-rotated data"],
      0,
    ],
    [
      "there with more to say",
      of([one]),
      of([exampleFinding({ messages: [...one.messages, "worse"] })]),
      ["worse finding kms-key-rotated data"],
      1,
    ],
    [
      "a warning before and failing now",
      of([exampleFinding({ consequence: "warn" })]),
      of([one]),
      ["worse finding kms-key-rotated data"],
      1,
    ],
    [
      "new and only a warning",
      of([]),
      of([exampleFinding({ consequence: "warn" })]),
      ["new finding kms-key-rotated data"],
      0,
    ],
    [
      "gone with its control, which fixes nothing",
      of([one]),
      of([], { catalogue: [] }),
      ["control kms-key-rotated removed", "gone finding kms-key-rotated data: control removed"],
      0,
    ],
    [
      "gone with its resource",
      of([one]),
      preview([]),
      ["gone finding kms-key-rotated data: resource removed", "removed Bucket data"],
      0,
    ],
    [
      "judged more mildly",
      of([], { catalogue: catalogue.map((control) => ({ ...control, severity: "high" as const })) }),
      of([]),
      ["control kms-key-rotated lowered"],
      0,
    ],
  ])("%s", (_, before, after, expected, code) => {
    const diff = compared(before, after);
    expect(entries(diff)).toEqual(expected);
    expect(gated(diff, "new")).toBe(code);
    expect(gated(diff, "never")).toBe(0);
    expect(gated(diff, "any")).toBe(
      after.report.findings.some(({ consequence }) => consequence === "fail") ? 1 : 0,
    );
  });

  test("follow a resource that is renamed", () => {
    const urn = "urn:pulumi:boi::palisade::aws:kms/key:Key::renamed";
    const after = preview([resource({ urn, name: "renamed", aliases: [one.urn ?? ""] })], {
      findings: [exampleFinding({ urn, fingerprint: "another" })],
    });
    expect(entries(compared(of([one]), after))).toEqual([
      "renamed Bucket renamed",
      "still finding kms-key-rotated data",
    ]);
  });
});

test("a stack that could not run on one side is not compared, and the exit code is 2", () => {
  const failures = [{ stack: "boi", message: "boom", source: null }];
  const diff = compared(preview([resource({})]), preview([], { failures }));
  expect(entries(diff)).toEqual(["head could not run: boi"]);
  expect(gated(diff, "never")).toBe(2);
});

test("entries of the baseline that come and go are reported", () => {
  const entry = { fingerprint: "f", control: "c", where: "w", expires: "2027-01-01" };
  const none = preview([]);
  const some = preview([], {}, { baseline: [entry] });
  expect(entries(compared(none, some))).toEqual(["baseline + c w"]);
  expect(entries(compared(some, none))).toEqual(["baseline - c w"]);
  expect(compared(none, some).risks.map(({ level, text }) => [level, text])).toEqual([
    ["high", "a finding of c is accepted until 2027-01-01"],
  ]);
});

test("globs choose stacks of either side, and one in vain is a mistake", () => {
  const both = preview([resource({ stack: "boi" }), resource({ stack: "organization" })]);
  expect(entries(compared(preview([]), both, ["org*"]))).toEqual(["added Bucket data"]);
  expect(entries(compared(preview([]), both, ["!org*"]))).toEqual(["added Bucket data"]);
  expect(() => compared(both, both, ["nope"])).toThrow(UserError);
});

test("previews of different stacks are not compared", () => {
  expect(() => compared(preview([], { selected: ["boi"] }), preview([]))).toThrow(
    "base was previewed with --stack boi, head with all stacks",
  );
});

describe("what no control looks at", () => {
  const uncovered = (type: string, count: number) =>
    ({ type, count, because: "no-control", meant: null }) as const;
  const counted = (...types: ReturnType<typeof uncovered>[]) =>
    preview([], {
      coverage: { resources: 9, judged: 9 - types.length, harmless: 0, properties: [], uncovered: types },
    });

  test("is what there is more of than before, by type", () => {
    const [alias, cluster] = ["aws:kms/alias:Alias", "aws:redshift/cluster:Cluster"];
    const { coverage } = compared(
      counted(uncovered(alias, 3), uncovered("aws:dax/cluster:Cluster", 1)),
      counted(uncovered(alias, 5), uncovered(cluster, 1)),
    );
    expect(coverage).toEqual({
      resources: 9,
      judged: 7,
      harmless: 0,
      properties: [],
      more: [uncovered(alias, 2), uncovered(cluster, 1)],
      moreProperties: [],
    });
  });

  test("is also what there is more of among the properties", () => {
    const read = (property: string, count: number) => ({ type: "aws:dax/cluster:Cluster", property, count });
    const reading = (...properties: ReturnType<typeof read>[]) =>
      preview([], { coverage: { resources: 9, judged: 9, harmless: 0, properties, uncovered: [] } });
    const { coverage } = compared(reading(read("a", 1), read("b", 1)), reading(read("a", 3), read("b", 1)));
    expect(coverage?.moreProperties).toEqual([read("a", 2)]);
  });

  test("is all of it where the base was saved without counting it, and open where the head was", () => {
    const uncounted = preview([], { coverage: undefined });
    expect(compared(uncounted, counted(uncovered("aws:kms/alias:Alias", 5))).coverage?.more).toHaveLength(1);
    expect(compared(counted(), uncounted).coverage).toBeNull();
  });
});
