import { unknown } from "../../policy-packs/controls/model/unknown";
import { resultOf, textOf } from "./result-text";
import type { StackResult } from "./stack-result";

const result = (outputs: Record<string, unknown>): StackResult => ({
  resources: [],
  wireOutputs: {},
  outputs,
  notes: ["a note"],
  tokens: [{ index: "1", because: "AWS decides it" }],
});

test.each<[string, unknown]>([
  ["plain data", { list: [1, "two", null, true, { deep: [] }] }],
  ["an unknown", unknown("AWS decides it")],
  ["a document that is unknown in parts", unknown("a part", { Statement: [unknown("deep"), { Sid: "x" }] })],
  ["a key like any other", { __proto__x: 1, "palisade:other": 2 }],
])("%s comes back as it was", (_, value) => {
  const text = textOf(result({ value })) ?? "";
  expect(resultOf(text)).toEqual(result({ value }));
});

test.each<[string, unknown]>([
  ["a number that JSON has not", Infinity],
  ["nothing, below zero", -0],
  ["a program's map that looks like an unknown", { "palisade:unknown": "x" }],
  ["an object of a class", new Map()],
  ["a function", () => 1],
])("%s is not kept", (_, value) => {
  expect(textOf(result({ value }))).toBeUndefined();
});
