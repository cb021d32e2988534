import { unknown } from "../../policy-packs/controls/model/unknown";
import type { PlannedResource } from "../preview/plan";
import { differences } from "./parity";

const provider = "urn:pulumi:dev::example::pulumi:providers:aws::us-east-1";

const planned = (given: Partial<PlannedResource> = {}): PlannedResource => ({
  urn: "urn:pulumi:dev::example::aws:s3/bucketPolicy:BucketPolicy::data",
  type: "aws:s3/bucketPolicy:BucketPolicy",
  name: "data",
  stack: "dev",
  props: { bucket: "data-1", policy: "{}" },
  dependencies: ["urn:bucket"],
  propertyDependencies: { bucket: ["urn:bucket"] },
  custom: true,
  opaque: false,
  external: false,
  protect: false,
  aliases: [],
  ignoreChanges: [],
  provider: `${provider}::us-east-1`,
  ...given,
});

const engineUnknown = unknown("the Pulumi engine learns it on deployment");

test.each<[string, Partial<PlannedResource>, Partial<PlannedResource>]>([
  ["the same", {}, {}],
  [
    "the same, with dependencies in another order",
    { dependencies: ["a", "b"] },
    { dependencies: ["b", "a", "b"] },
  ],
  ["the same provider, whose id is made on deployment", {}, { provider: `${provider}::04da6b54` }],
  [
    "the same document, written otherwise",
    { props: { policy: '{"a": 1}' } },
    { props: { policy: '{"a":1}' } },
  ],
  ["the same unknown", { props: { a: engineUnknown } }, { props: { a: unknown("another wording") } }],
])("two plans that are %s do not differ", (_, hermetic, real) => {
  expect(differences([planned(hermetic)], [planned(real)])).toEqual([]);
});

test.each<[string, Partial<PlannedResource>, Partial<PlannedResource>, string, string | undefined]>([
  [
    "a value that only ours knows",
    {},
    { props: { bucket: engineUnknown, policy: "{}" } },
    "inputs.bucket",
    "seen through",
  ],
  ["another value", {}, { props: { bucket: "data-2", policy: "{}" } }, "inputs.bucket", undefined],
  ["a value that is not there", {}, { props: { bucket: "data-1" } }, "inputs.policy", undefined],
  [
    "a value deep inside a document",
    { props: { p: '{"a":[1]}' } },
    { props: { p: '{"a":[2]}' } },
    "inputs.p.a.0",
    undefined,
  ],
  [
    "a value that only the real one knows",
    { props: { a: unknown("it comes of a function") } },
    { props: { a: 1 } },
    "inputs.a",
    undefined,
  ],
  [
    "an output deployed before",
    { props: { a: unknown("output a of stack b is not known") } },
    { props: { a: 1 } },
    "inputs.a",
    "deployed before",
  ],
  ["another parent", { parent: "urn:a" }, {}, "parent", undefined],
  ["another provider", { provider: `${provider}-2::id` }, {}, "provider", undefined],
  ["a dependency that ours lacks", { dependencies: [] }, {}, "dependencies", undefined],
  ["a dependency that the real one lacks", {}, { dependencies: [] }, "dependencies", undefined],
  ["protection", { protect: true }, {}, "protect", undefined],
])("%s is a difference", (_, hermetic, real, aspect, reason) => {
  expect(differences([planned(hermetic)], [planned(real)])).toMatchObject([{ aspect, reason }]);
});

test("what an apply on an unknown would depend on, the real engine cannot see", () => {
  const ours = planned({ dependencies: ["a", "b"], propertyDependencies: { policy: ["a", "b"] } });
  const theirs = planned({
    props: { bucket: "data-1", policy: engineUnknown },
    dependencies: ["a"],
    propertyDependencies: { policy: ["a"] },
  });
  expect(differences([ours], [theirs]).map(({ reason }) => reason)).toEqual([
    "seen through",
    "seen through",
    "seen through",
  ]);
});

test("a resource that one engine lacks is a difference, a default provider is not the program's", () => {
  const extra = planned({ urn: "urn:pulumi:dev::example::pulumi:providers:aws::default_7_48_0" });
  expect(differences([planned()], [])).toMatchObject([{ aspect: "resource", reason: undefined }]);
  expect(differences([], [planned()])).toMatchObject([{ aspect: "resource", reason: undefined }]);
  expect(differences([], [extra])).toMatchObject([{ aspect: "resource", reason: "default provider" }]);
});

test("once deployed, nothing may be seen through, and the ids must be those that were foretold", () => {
  const real = planned({ id: "other" });
  expect(differences([planned({ id: "data-1" })], [real], { deployed: true })).toMatchObject([
    { aspect: "id", reason: undefined },
  ]);
  const open = planned({ props: { a: unknown("it comes of a function") } });
  expect(differences([open], [planned({ props: { a: 1 } })], { deployed: true })).toMatchObject([
    { aspect: "inputs.a", reason: "learned on deployment" },
  ]);
});
