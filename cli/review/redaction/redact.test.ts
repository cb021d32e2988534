import { mapStrings } from "./map-strings";
import { redact, redaction } from "./redact";

const password = 'hunter2/ö "x"\n+end';
const pem = "-----BEGIN KEY-----\nMIIBVgIBADANBgkqhkiG9w0B\n-----END KEY-----\n";

test.each([
  ["as it is", `a ${password} b`, "a [secret] b"],
  ["in JSON", JSON.stringify({ a: password }), '{"a":"[secret]"}'],
  ["in JSON within JSON", JSON.stringify(JSON.stringify({ a: password })), '"{\\"a\\":\\"[secret]\\"}"'],
  ["in a URL", `https://x/?p=${encodeURIComponent(password)}&q`, "https://x/?p=[secret]&q"],
  ["in a form", `p=${new URLSearchParams({ p: "two words" }).toString()}`, "p=p=[secret]"],
  [
    "in a URL in lower case",
    encodeURIComponent(password).replace(/%../g, (c) => c.toLowerCase()),
    "[secret]",
  ],
  ["twice", `${password}${password}`, "[secret][secret]"],
  ["by one of its lines", "first: MIIBVgIBADANBgkqhkiG9w0B", "first: [secret]"],
  ["not at all", "nothing to see", "nothing to see"],
])("%s", (_, text, expected) => {
  expect(redact(text, new Set([password, pem, "two words"]))).toBe(expected);
});

test.each(["", "x", "xy", "xyz", "xyzw"])("in base64 behind %j and before more", (before) => {
  for (const encoding of ["base64", "base64url"] as const)
    for (const after of ["", "1", "12", "123"]) {
      const secret = "correct horse >>>???";
      const text = Buffer.from(before + secret + after).toString(encoding);
      const shown = redact(`x ${text}.`, new Set([secret]));
      expect(shown).toContain("[secret]");
      expect(shown.replace("x ", "").replace("[secret]", "").length).toBeLessThan(16);
      expect(Buffer.from(shown.split("[secret]")[0] ?? "", encoding).toString()).not.toContain("corr");
    }
});

test.each([
  ["overlapping", ["abcdef", "defghi"], "x abcdefghi y", "x [secret] y"],
  ["one within another", ["abcd", "xxabcdyy"], "xxabcdyy abcd", "[secret] [secret]"],
  ["the longest of several", ["abcd", "abcdef"], "abcdefg", "[secret]g"],
  ["next to each other", ["abcd", "efgh"], "abcdefgh", "[secret][secret]"],
  ["the whole text", ["abcd"], "abcd", "[secret]"],
  ["repeating itself", ["abab"], "ababab", "[secret]"],
  ["with the marks of a regular expression", ["a.*(b"], "a.*(b axxb", "[secret] axxb"],
  ["too short", ["abc", " ab ", "1"], "abc ab 1", "abc ab 1"],
  ["everyday words", ["true", "False", "default"], "true False default", "true False default"],
  ["half a surrogate pair", ["\ud800abcd"], "x \ud800abcd", "x [secret]"],
  ["none", [], "text", "text"],
])("secrets %s", (_, secrets, text, expected) => {
  expect(redact(text, new Set(secrets))).toBe(expected);
});

test("strings of a value are redacted wherever they stand, keys and other values stay", () => {
  const hide = redaction(new Set(["abcd", "1234"]));
  expect(mapStrings({ abcd: ["x abcd", 1234, null, { a: "abcd", b: true }] }, hide)).toEqual({
    abcd: ["x [secret]", 1234, null, { a: "[secret]", b: true }],
  });
});

test("many secrets and a long text are redacted in one pass", () => {
  const secrets = new Set(Array.from({ length: 5_000 }, (_, index) => `secret-value-${index * 7919}`));
  const text = "a line of the report that holds no secret at all\n".repeat(20_000);
  expect(() => {
    expect(redact(`${text}secret-value-7919`, secrets)).toBe(`${text}[secret]`);
  }).toCostAtMost(200);
});
