import { withReadableProps } from "./judge";
import { defaultSettings, type Resource } from "./resource";
import { unknown, UnknownValue } from "./unknown";
import { resourceGraph } from "./resource-graph";

const urn = (type: string, name: string) => `urn:pulumi:stack::project::${type}::${name}`;

const resource = (type: string, name: string, more: Partial<Resource> = {}): Resource => ({
  urn: urn(type, name),
  type,
  name,
  props: {},
  dependencies: [],
  propertyDependencies: {},
  account: "111122223333",
  region: "us-east-1",
  stack: "stack",
  ...more,
});

const target = (name: string, more: Partial<Resource> = {}) => resource("group", name, more);
const referrer = (name: string, to: unknown, on: readonly string[] = [], more: Partial<Resource> = {}) =>
  resource("user", name, { props: { group: to }, propertyDependencies: { group: on }, ...more });

const later = unknown("later");
const arn = "arn:aws:x:us-east-1:111122223333:group/a";
const namedA = { props: { name: "a" } };

/** Names of what is found from either end, or "?" where that is open. */
function joins(target: Resource, from: Resource, ...others: Resource[]) {
  const on = resourceGraph([target, from, ...others].map(withReadableProps), defaultSettings);
  const [judgedTarget, judgedFrom] = on.resources as [Resource, Resource];
  const names = (read: () => readonly (Resource | undefined)[]) => {
    try {
      return read().map((found) => found?.name ?? "-");
    } catch (error) {
      if (error instanceof UnknownValue) return ["?"];
      throw error;
    }
  };
  return {
    referring: names(() => on.referring(judgedTarget, "user", "group")),
    referred: names(() => [on.referred(judgedFrom, "group", "group")]),
  };
}

const met = { referring: ["from"], referred: ["a"] };
const apart = { referring: [], referred: ["-"] };
const open = { referring: ["?"], referred: ["?"] };
const elsewhere = { region: "eu-west-1" };
const other = { account: "444455556666" };

test.each([
  ["the dependency of an unknown value", target("a"), referrer("from", later, [urn("group", "a")]), met],
  ["the dependency of a list", target("a"), referrer("from", [later], [urn("group", "a")]), met],
  ["the id", target("a", { id: "g-1" }), referrer("from", "g-1"), met],
  ["the ARN", target("a", { arn }), referrer("from", arn), met],
  [
    "the ARN from another account and Region",
    target("a", { arn }),
    referrer("from", arn, [], { ...other, ...elsewhere }),
    met,
  ],
  ["an ARN of another account", target("a", { arn }), referrer("from", arn.replace("1111", "4444")), apart],
  ["the physical name", target("a", namedA), referrer("from", "a"), met],
  ["the program's name, which is none", target("a"), referrer("from", "a"), apart],
  ["the same name in another account", target("a", namedA), referrer("from", "a", [], other), apart],
  ["the same name in another Region", target("a", namedA), referrer("from", "a", [], elsewhere), apart],
  [
    "the same name where neither account is known",
    target("a", { ...namedA, account: undefined }),
    referrer("from", "a", [], { account: undefined }),
    met,
  ],
  [
    "the same name in an account not known",
    target("a", namedA),
    referrer("from", "a", [], { account: undefined }),
    open,
  ],
  [
    "the same name in a Region not known",
    target("a", { ...namedA, region: undefined }),
    referrer("from", "a"),
    open,
  ],
  [
    "the same name in an account not known, in another Region",
    target("a", namedA),
    referrer("from", "a", [], { account: undefined, ...elsewhere }),
    apart,
  ],
  ["another name", target("a", namedA), referrer("from", "b"), apart],
  ["a name against one not yet known", target("a", { props: { name: later } }), referrer("from", "a"), open],
  [
    "a name in another account against one not yet known",
    target("a", { props: { name: later } }),
    referrer("from", "a", [], other),
    apart,
  ],
  ["an unknown value", target("a", { id: "g-1" }), referrer("from", later), open],
  ["an unknown value of another resource", target("a"), referrer("from", later, [urn("group", "b")]), apart],
  [
    "one of two, not known which",
    target("a"),
    referrer("from", later, [urn("group", "a"), urn("group", "b")]),
    open,
  ],
  [
    "one and a resource of another type",
    target("a"),
    referrer("from", later, [urn("group", "a"), urn("zone", "b")]),
    met,
  ],
  [
    "a text made of two",
    target("a", { id: "g-1" }),
    referrer("from", "g-1", [urn("group", "a"), urn("group", "b")]),
    met,
  ],
  [
    "a text made of two others",
    target("a", { id: "g-1" }),
    referrer("from", "g-2", [urn("group", "a"), urn("group", "b")]),
    apart,
  ],
  ["nothing", target("a", { id: "g-1" }), resource("user", "from"), apart],
  ["null", target("a", { id: "g-1" }), referrer("from", null), apart],
  ["an empty name", target("a", { props: { name: later } }), referrer("from", ""), apart],
])("refers or not: %s", (_, to, from, expected) => {
  expect(joins(to, from)).toEqual(expected);
});

test("a name is that of the same Region, whichever was planned first", () => {
  const here = target("a", namedA);
  const there = target("b", { ...namedA, ...elsewhere });
  expect(joins(there, referrer("from", "a"), here)).toEqual({ referring: [], referred: ["a"] });
});

test("what a text names counts before what it depends on", () => {
  const from = referrer("from", "g-1", [urn("group", "b")]);
  expect(joins(target("b"), from, target("a", { id: "g-1" })).referred).toEqual(["a"]);
});

test("buckets are named across Regions", () => {
  const bucket = resource("aws:s3/bucket:Bucket", "a", { props: { bucket: "logs" } });
  const lock = resource("aws:s3/lock:Lock", "from", { props: { bucket: "logs" }, ...elsewhere });
  const on = resourceGraph([bucket, lock], defaultSettings);
  expect(on.referring(bucket, lock.type, "bucket")).toEqual([lock]);
  expect(on.referred(lock, "bucket", bucket.type)).toBe(bucket);
});

test.each([
  ["another account", { account: "444455556666" }],
  ["an account not known", { account: undefined }],
  ["a place not known", { account: undefined, region: undefined }],
])("a bucket's name is unique, so that a setting planned in %s belongs to it", (_, place) => {
  const bucket = resource("aws:s3/bucket:Bucket", "a", { props: { bucket: "logs" } });
  const lock = resource("aws:s3/lock:Lock", "from", { props: { bucket: "logs" }, ...place });
  const on = resourceGraph([bucket, lock], defaultSettings);
  expect(on.referring(bucket, lock.type, "bucket")).toEqual([lock]);
  expect(on.referred(lock, "bucket", bucket.type)).toBe(bucket);
});

test("whatever a reference leads to is met", () => {
  const met: string[] = [];
  const on = resourceGraph(
    [target("a", { id: "g-1" }), referrer("from", "g-1"), referrer("apart", "g-2")],
    defaultSettings,
    ({ name }) => met.push(name),
  );
  const [to, from, away] = on.resources as [Resource, Resource, Resource];
  on.referring(to, "user", "group");
  on.referred(from, "group", "group");
  on.referred(away, "group", "group");
  expect(met).toEqual(["from", "a"]);
});

test("one that is known to refer decides, another that may refer as well does not matter", () => {
  const a = target("a", { id: "g-1" });
  expect(joins(a, referrer("from", "g-1"), referrer("second", later)).referring).toEqual(["from"]);
});

test("an unknown reference refers to nothing when there is nothing of its type", () => {
  const from = withReadableProps(referrer("from", later));
  expect(resourceGraph([from], defaultSettings).referred(from, "group", "group")).toBeUndefined();
});
