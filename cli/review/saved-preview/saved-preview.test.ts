import { unknown } from "../../../policy-packs/controls/model/unknown";
import { examplePreview, exampleSavedResource } from "../diff/example-preview";
import { parseSavedPreview } from "./read-saved-preview";
import { holdsSecrets, savedText } from "./saved-preview";
import { savedValue } from "./saved-value";

const hiding = {
  root: "/project",
  hide: (text: string) => text.replaceAll("Hidden-1", "[secret]"),
  digest: (secret: string) => `digest of ${String(secret.length)}`,
};
const secret = (length: number, shown?: string) => ({
  $secret: { ...(shown === undefined ? {} : { shown }), digest: `digest of ${String(length)}` },
});

test.each<[string, unknown, readonly string[], unknown]>([
  ["plain data", { a: [1, "x", true, null], b: undefined }, [], { a: [1, "x", true, null] }],
  ["an unknown", { a: unknown("it comes from Hidden-1") }, [], { a: { $unknown: "it comes from [secret]" } }],
  [
    "a value that is marked secret, however short",
    { pin: { code: "1" } },
    ["pin/code"],
    { pin: { code: secret(1) } },
  ],
  ["a number that is marked secret", { pin: 12 }, ["pin"], { pin: secret(2) }],
  ["a known secret", { a: "Hidden-1" }, [], { a: secret(8) }],
  ["a known secret within a text", { a: "x Hidden-1" }, [], { a: secret(10, "x [secret]") }],
  [
    "a value whose name says that it is a secret",
    { environment: { API_TOKEN: "abcdef" } },
    [],
    { environment: { API_TOKEN: secret(6) } },
  ],
  [
    "a setting that only sounds so",
    { httpTokens: "required", passwordReusePrevention: "24", secretArn: "arn:x" },
    [],
    { httpTokens: "required", passwordReusePrevention: "24", secretArn: "arn:x" },
  ],
  [
    "a named secret in a list",
    [{ name: "DB_PASSWORD", value: "abcdef" }],
    [],
    [{ name: "DB_PASSWORD", value: secret(6) }],
  ],
  ["a credential by its form", { a: "AKIAABCDEFGHIJKLMNOP" }, [], { a: secret(20) }],
  [
    "a secret in JSON text",
    { doc: '{"env":[{"name":"API_KEY","value":"abcdef"}]}' },
    [],
    { doc: secret(45, '{"env":[{"name":"API_KEY","value":"[secret]"}]}') },
  ],
  [
    "a key that looks like a mark",
    { $secret: "x", $unknown: "y" },
    [],
    { $$secret: secret(1), $$unknown: "y" },
  ],
  ["a path of the project", { a: "/project/dist/x" }, [], { a: "./dist/x" }],
])("%s is saved without a secret", (_, given, secrets, expected) => {
  expect(savedValue(given, secrets, hiding)).toEqual(expected);
});

test("what is written can be read, and says whether it holds secrets", () => {
  const plain = examplePreview([exampleSavedResource()]);
  expect(parseSavedPreview(savedText(plain), "f.json")).toEqual(plain);
  expect(holdsSecrets(plain)).toBe(false);
  expect(holdsSecrets(examplePreview([exampleSavedResource({ inputs: { a: { $secret: {} } } })]))).toBe(true);
});

test.each([
  ["", "f.json: not valid JSON"],
  ["[]", "f.json: not a saved preview. Make one with palisade preview --save FILE."],
  ["null", "f.json: not a saved preview"],
  [
    '{"format":"palisade-preview","formatVersion":4}',
    "f.json: saved in format 4, and this version of Palisade reads format 3.",
  ],
  ['{"format":"palisade-preview","formatVersion":2}', "f.json: not a complete saved preview: report"],
  [
    savedText(examplePreview([exampleSavedResource({ urn: 1 as never })])),
    "f.json: not a complete saved preview: resources.0.urn",
  ],
])("%.60s is refused", (content, message) => {
  expect(() => parseSavedPreview(content, "f.json")).toThrow(message);
});

test("what was saved while an account's name was its key is read as such", () => {
  const saved = JSON.parse(savedText(examplePreview([]))) as { organization: object };
  const account = { name: "boi-prod", id: "111122223333", unit: "", vended: true, stacks: [] };
  const { given: _, ...organization } = saved.organization as Record<string, unknown>;
  const old = { ...saved, formatVersion: 2, organization: { ...organization, accounts: [account] } };
  expect(parseSavedPreview(JSON.stringify(old), "f.json").organization).toMatchObject({
    given: [],
    accounts: [{ key: "boi-prod", name: "boi-prod", state: "active", partition: "aws" }],
  });
});
