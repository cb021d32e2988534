import { exampleGraph, ref } from "../model/example";
import type { Requirement } from "../model/requirement";
import { unknown, UnknownValue } from "../model/unknown";
import { withReadableProps } from "../model/judge";
import { inEach, inSome } from "./blocks";
import { allOf, anyOf, not, when } from "./combined";
import { hasSatellite, onReferred } from "./other-resources";
import { excludes, hasAtLeast, hasAtMost, includes, isSet, isUnset } from "./presence";
import { isAtLeast, isAtMost, isFalse, isNoneOf, isOneOf, isTrue, matches, matchesNot } from "./scalars";

const type = "example:index:Thing";

function statusOf(required: Requirement, props: Readonly<Record<string, unknown>>): string {
  const graph = exampleGraph({ name: "", resources: [{ type, props }] });
  const [given] = graph.resources;
  if (given === undefined) throw new Error("no resource");
  const resource = withReadableProps(given);
  try {
    return required.problems(resource.props, { resource, graph, path: "" }).join("; ");
  } catch (error) {
    if (error instanceof UnknownValue) return `unknown ${error.path}`;
    throw error;
  }
}

const later = unknown("later");

test.each<[string, Requirement, Readonly<Record<string, unknown>>, string]>([
  ["true", isTrue("on"), { on: true }, ""],
  ["true as text", isTrue("on"), { on: "true" }, ""],
  ["false", isTrue("on"), { on: false }, "on must be true"],
  ["false as text is not true", isTrue("on"), { on: "false" }, "on must be true"],
  ["left out is not true", isTrue("on"), {}, "on must be true"],
  ["null is left out", isTrue("on", { unset: true }), { on: null }, ""],
  ["another value is not true", isTrue("on"), { on: 1 }, "on must be true"],
  ["unknown", isTrue("on", { unset: true }), { on: later }, "unknown on"],
  ["left out is false", isFalse("on"), {}, ""],
  ["left out is true by default", isFalse("on", { unset: true }), {}, "on must be false"],
  ["false as text", isFalse("on", { unset: true }), { on: "false" }, ""],
  ["an empty text is not false", isFalse("on"), { on: "" }, "on must be false"],

  ["one of", isOneOf("mode", ["a", "b"]), { mode: "b" }, ""],
  ["none of those", isOneOf("mode", ["a", "b"]), { mode: "A" }, 'mode must be "a" or "b"'],
  ["left out is not one of", isOneOf("mode", ["a"]), {}, 'mode must be "a"'],
  ["the default is one of", isOneOf("mode", ["a"], { unset: "a" }), {}, ""],
  ["a number as text", isOneOf("port", [443]), { port: "443" }, ""],
  ["an object is none of", isOneOf("mode", ["a"]), { mode: {} }, 'mode must be "a"'],
  ["not refused", isNoneOf("mode", ["a", "b"]), { mode: "c" }, ""],
  ["refused", isNoneOf("mode", ["a", "b"]), { mode: "a" }, 'mode must not be "a" or "b"'],
  ["refused by default", isNoneOf("port", [22], { unset: 22 }), {}, "port must not be 22"],

  ["at least", isAtLeast("days", 7), { days: 7 }, ""],
  ["less than", isAtLeast("days", 7), { days: 6 }, "days must be at least 7"],
  ["a number as text is compared", isAtLeast("days", 7), { days: "10" }, ""],
  ["left out is no number", isAtLeast("days", 7), {}, "days must be at least 7"],
  ["an empty text is no number", isAtLeast("days", 0), { days: "" }, "days must be at least 0"],
  ["at least by default", isAtLeast("days", 7, { unset: 7 }), {}, ""],
  ["at most", isAtMost("days", 7), { days: 7 }, ""],
  ["more than", isAtMost("days", 7), { days: 8 }, "days must be at most 7"],
  ["left out is not at most", isAtMost("days", 7), {}, "days must be at most 7"],

  ["of the form", matches("policy", /^TLS/, "TLS"), { policy: "TLS12" }, ""],
  ["of another form", matches("policy", /^TLS/, "TLS"), { policy: "SSL" }, "policy must be TLS"],
  ["left out has no form", matches("policy", /^TLS/, "TLS"), {}, "policy must be TLS"],
  ["of no such form", matchesNot("policy", /^SSL/, "SSL"), { policy: "SSLv3" }, "policy must not be SSL"],
  ["left out is no such form", matchesNot("policy", /^SSL/, "SSL"), {}, ""],

  ["set", isSet("key"), { key: "k" }, ""],
  ["an empty text is not set", isSet("key"), { key: "" }, "key must be set"],
  ["an empty list is not set", isSet("key", "a key"), { key: [] }, "key must be a key"],
  ["a block is set", isSet("key"), { key: {} }, ""],
  ["false is set", isSet("key"), { key: false }, ""],
  ["not set within a block", isSet("block.key"), { block: {} }, "block.key must be set"],
  ["not set where the block is missing", isSet("block.key"), {}, "block.key must be set"],
  ["left out", isUnset("key"), {}, ""],
  ["not left out", isUnset("key"), { key: "k" }, "key must be left out"],

  ["includes all", includes("logs", "a", "b"), { logs: ["b", "c", "a"] }, ""],
  ["lacks one", includes("logs", "a", "b"), { logs: ["a"] }, 'logs must include "a" and "b"'],
  ["no list", includes("logs", "a"), {}, 'logs must include "a"'],
  ["includes in spite of an unknown", includes("logs", "a"), { logs: [later, "a"] }, ""],
  ["an unknown that may be it", includes("logs", "a"), { logs: [later] }, "unknown logs[0]"],
  ["excludes", excludes("sides", "a"), { sides: ["b"] }, ""],
  ["excludes where there is none", excludes("sides", "a"), {}, ""],
  ["does not exclude", excludes("sides", "a"), { sides: [later, "a"] }, 'sides must not include "a"'],

  ["enough", hasAtLeast("zones", 2), { zones: ["a", "b"] }, ""],
  ["enough, whatever they are", hasAtLeast("zones", 2), { zones: [later, later] }, ""],
  ["too few", hasAtLeast("zones", 2), { zones: ["a"] }, "zones must have at least 2 elements"],
  ["none at all", hasAtLeast("zones", 1), {}, "zones must have at least 1 elements"],
  ["a text is no list", hasAtLeast("zones", 2), { zones: "a,b" }, "zones must have at least 2 elements"],
  ["how many is unknown", hasAtLeast("zones", 2), { zones: later }, "unknown zones"],
  ["few enough", hasAtMost("cards", 1), { cards: [{}] }, ""],
  ["none is few enough", hasAtMost("cards", 1), {}, ""],
  ["too many", hasAtMost("cards", 1), { cards: [{}, {}] }, "cards must have at most 1 elements"],

  ["a block as a list of one", isTrue("block.on"), { block: [{ on: true }] }, ""],
  ["an empty list of blocks", isTrue("block.on"), { block: [] }, "block.on must be true"],
  ["one of two blocks", isTrue("block.on"), { block: [{ on: true }, {}] }, "block.on must be true"],
  ["an unknown block", isTrue("block.on"), { block: later }, "unknown block"],
])("%s", (_, required, props, expected) => {
  expect(statusOf(required, props)).toBe(expected);
});

const both = allOf(isTrue("a"), isTrue("b"));
const either = anyOf("a or b must be true", isTrue("a"), isTrue("b"));
const ifA = when(isTrue("a"), isTrue("b"));

test.each<[string, Requirement, Readonly<Record<string, unknown>>, string]>([
  ["both", both, { a: true, b: true }, ""],
  ["neither of both", both, {}, "a must be true; b must be true"],
  ["one wrong, one unknown", both, { a: false, b: later }, "a must be true"],
  ["one right, one unknown", both, { a: true, b: later }, "unknown b"],
  ["either", either, { b: true }, ""],
  ["either, whatever the unknown is", either, { a: later, b: true }, ""],
  ["neither", either, {}, "a or b must be true"],
  ["perhaps either", either, { a: later }, "unknown a"],
  ["no condition, no requirement", ifA, {}, ""],
  ["the condition, and met", ifA, { a: true, b: true }, ""],
  ["the condition, and not met", ifA, { a: true }, "b must be true"],
  ["met, whatever the condition is", ifA, { a: later, b: true }, ""],
  ["perhaps the condition", ifA, { a: later }, "unknown a"],
  ["the opposite", when(not(isTrue("a")), isTrue("b")), {}, "b must be true"],
  ["the opposite, met", when(not(isTrue("a")), isTrue("b")), { a: true }, ""],
  ["each of no blocks", inEach("list", isTrue("on")), {}, ""],
  ["each block", inEach("list", isTrue("on")), { list: [{ on: true }, {}] }, "list.on must be true"],
  ["a block that is no list", inEach("list", isTrue("on")), { list: {} }, "list.on must be true"],
  ["blocks of a block", inEach("a.list", isTrue("on")), { a: [{ list: [{}] }] }, "a.list.on must be true"],
  ["each block, one unknown", inEach("list", isTrue("on")), { list: [later, {}] }, "list.on must be true"],
  ["some block", inSome("list", isTrue("on"), "must have one on"), { list: [{}, { on: true }] }, ""],
  ["no block of any", inSome("list", isTrue("on"), "must have one on"), {}, "list must have one on"],
  ["perhaps some", inSome("list", isTrue("on"), "needs one"), { list: [{}, later] }, "unknown list[1]"],
])("%s", (_, required, props, expected) => {
  expect(statusOf(required, props)).toBe(expected);
});

test("reads and fixes are those of the parts, from the resource down", () => {
  expect(inEach("list", both)).toMatchObject({ reads: ["list.a", "list.b"] });
  expect(both).toMatchObject({
    fixes: [
      { property: "a", value: true },
      { property: "b", value: true },
    ],
  });
  expect(allOf(isTrue("a"), isSet("b")).fixes).toBeUndefined();
  expect(either.fixes).toEqual([{ property: "a", value: true }]);
  expect(ifA).toMatchObject({ reads: ["a", "b"], fixes: [{ property: "b", value: true }] });
  expect(inEach("list", isTrue("on")).fixes).toBeUndefined();
});

const logged = hasSatellite(
  { type: "example:index:Log", by: "thing", meets: isTrue("on") },
  "must be logged",
);
const keyed = onReferred("key", "example:index:Key", isTrue("rotated"));

test.each<[string, Requirement, readonly Readonly<Record<string, unknown>>[], string]>([
  ["a satellite", logged, [{ type: "example:index:Log", props: { thing: ref("thing"), on: true } }], ""],
  ["no satellite", logged, [], "must be logged"],
  [
    "a satellite of another",
    logged,
    [{ type: "example:index:Log", props: { thing: "x", on: true } }],
    "must be logged",
  ],
  [
    "a satellite that is off",
    logged,
    [{ type: "example:index:Log", props: { thing: ref("thing") } }],
    "must be logged",
  ],
  ["nothing referred to", keyed, [], "key must be set"],
])("%s", (_, required, others, expected) => {
  const graph = exampleGraph({
    name: "",
    resources: [{ type, name: "thing", props: {} }, ...others] as never,
  });
  const [resource] = graph.resources;
  if (resource === undefined) throw new Error("no resource");
  expect(required.problems(resource.props, { resource, graph, path: "" }).join()).toBe(expected);
});

test.each([
  [ref("key"), true, ""],
  [ref("key"), false, "key: rotated must be true"],
  ["an-id-from-elsewhere", true, "unknown"],
])("what a property refers to is judged where it is planned: %#", (key, rotated, expected) => {
  const graph = exampleGraph({
    name: "",
    resources: [
      { type, props: { key } },
      { type: "example:index:Key", name: "key", props: { rotated } },
    ],
  });
  const [resource] = graph.resources;
  if (resource === undefined) throw new Error("no resource");
  const judge = () => keyed.problems(resource.props, { resource, graph, path: "" }).join();
  if (expected === "unknown") expect(judge).toThrow(UnknownValue);
  else expect(judge()).toBe(expected);
});
