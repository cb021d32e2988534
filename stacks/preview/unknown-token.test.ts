import { nameWithoutTokens, unknownTokens } from "./unknown-token";
import { partOfToken } from "./values/token-shape";

const tokens = unknownTokens();
const token = tokens.issue("AWS decides it");

test.each<[string, string, RegExp | undefined]>([
  ["alone", token, /^AWS decides it$/],
  ["within text", `https://${token}/hook`, /^AWS decides it$/],
  ["of a part of it", `x-${partOfToken(partOfToken(token, 2), 0)}`, /^AWS decides it$/],
  ["in capitals", `HOST=${token.toUpperCase()}`, /^AWS decides it$/],
  ["in base64", Buffer.from(`export HOST=${token}`).toString("base64"), /^AWS decides it$/],
  ["cut at the end", token.slice(0, 5), /part of a value/],
  ["cut at the start", `x-${token.slice(-5)}`, /part of a value/],
  ["not there", "a plain text of some length", undefined],
])("a token %s", (_, text, expected) => {
  const because = tokens.find(text)?.because;
  if (expected === undefined) expect(because).toBeUndefined();
  else expect(because).toMatch(expected);
});

test("names get numbers in place of tokens, the same for the same token", () => {
  const plain = nameWithoutTokens();
  const other = tokens.issue("another");
  expect([`a-${token}`, `b-${other}`, `c-${token}`, "d"].map(plain)).toEqual([
    "a-unknown-1",
    "b-unknown-2",
    "c-unknown-1",
    "d",
  ]);
});
