import { containsUnknown, isUnknown } from "../../../policy-packs/controls/model/unknown";
import { decode } from "./decode";

const mark = "4dabf18193072939515e22adb298388d";
const secret = (given: object) => ({ [mark]: "1b47061264138c4ac30d75fd1eb44270", ...given });

function decoded(value: unknown) {
  const secrets: string[] = [];
  return { value: decode(value, (text) => secrets.push(text)), secrets };
}

test.each<[string, unknown, unknown, string[]]>([
  ["plain data", { a: [1, null, "x", { b: true }] }, { a: [1, null, "x", { b: true }] }, []],
  ["the bridge's notes", { __defaults: ["a"], a: { __defaults: [] } }, { a: {} }, []],
  ["a secret", { a: secret({ plaintext: '"hunter2"' }) }, { a: "hunter2" }, ["hunter2"]],
  ["a secret number", secret({ plaintext: "12345" }), 12345, ["12345"]],
  ["a secret map", secret({ plaintext: '{"a":["one","two"]}' }), { a: ["one", "two"] }, ["one", "two"]],
  ["a secret written by hand", secret({ plaintext: "hunter2" }), "hunter2", ["hunter2"]],
  [
    "a secret in a secret",
    secret({ plaintext: JSON.stringify({ a: secret({ plaintext: '"deep"' }) }) }),
    { a: "deep" },
    ['"deep"', "deep"],
  ],
  ["an asset", { [mark]: "c44067f5952c0a294b673a41bacd8c17", text: "x" }, { text: "x" }, []],
  ["a resource", { [mark]: "5cf8f73096256a8f31e491e813e4eb8e", urn: "urn:pulumi:a", id: "b-1" }, "b-1", []],
  ["an output", { [mark]: "d0e6a833031e9bbcd3f4e8bde6ca49a4", value: "x", secret: true }, "x", ["x"]],
])("%s", (_, given, value, secrets) => {
  expect(decoded(given)).toEqual({ value, secrets });
});

test.each<[string, unknown]>([
  ["an encrypted secret", secret({ ciphertext: "djE6..." })],
  ["a secret that a wrong passphrase made null of", secret({ plaintext: "null" })],
  [
    "the same within an output",
    { [mark]: "d0e6a833031e9bbcd3f4e8bde6ca49a4", value: secret({ plaintext: "null" }) },
  ],
  ["a secret that the preview hides", "[secret]"],
  ["the mark of a computed value", "04da6b54-80e4-46f7-96ec-b56ff0331ba9"],
  ["an output without a value", { [mark]: "d0e6a833031e9bbcd3f4e8bde6ca49a4" }],
  [
    "a resource that has no id yet",
    { [mark]: "5cf8f73096256a8f31e491e813e4eb8e", urn: "u", id: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" },
  ],
])("%s is unknown", (_, given) => {
  expect(isUnknown(decoded(given).value)).toBe(true);
  expect(containsUnknown(decoded({ a: [given] }).value)).toBe(true);
});
