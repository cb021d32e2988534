import { cell, clipped, code, prose } from "./markdown-text";

test.each([
  ["a plain sentence: of words (and aws:kms/key:Key, 1.9 s) - quite!", undefined],
  ["**bold** _it_ [x](javascript:1)", "\\*\\*bold\\*\\* \\_it\\_ \\[x\\](javascript:1)"],
  ["<img src=x onerror=1> &lt;", "\\<img src=x onerror=1\\> \\&\u200blt;"],
  ["ask @octocat or a@b.example", "ask \\@\u200boctocat or a\\@\u200bb.example"],
  ["see #12, GH-12, !7, $3 and ~4", "see \\#\u200b12, GH-\u200b12, !\u200b7, \\$\u200b3 and \\~\u200b4"],
  ["https://evil.example www.evil.example", "https:\u200b//evil.example www\u200b.evil.example"],
  ["    # one\n\n- two\n```", "\\# one - two &#96;&#96;&#96;"],
  ["- item", "\\- item"],
  ["=====", "\\====="],
  ["12. item", "12\\. item"],
  ["a\\*b", "a\\\\\\*b"],
  ["a\u202eb\u200bc", "aU+202EbU+200Bc"],
])("%j becomes %j", (words, expected) => {
  expect(prose(words)).toBe(expected ?? words);
});

test.each([
  ["data", "`data`"],
  ["", "`  `"],
  ["a`b", "``a`b``"],
  ["`", "`` ` ``"],
  ["a``b`", "``` a``b` ```"],
  ["@octocat <b>\n#1", "`@octocat <b> #1`"],
])("the name %j becomes %j", (name, expected) => {
  expect(code(name)).toBe(expected);
});

test("a bar does not end a cell", () => {
  expect([cell(code("a|b")), cell(prose("a|b"))]).toEqual(["`a\\|b`", "a\\|b"]);
});

test("what is cut says how much is left", () => {
  expect([clipped("abc", 3), clipped("ab𝒞d", 2), clipped("x".repeat(2000), 1)]).toEqual([
    "abc",
    "ab… (2 more characters)",
    "x… (1,999 more characters)",
  ]);
});
