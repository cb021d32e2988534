import { cell, clipped, code, prose } from "./markdown-text";

test.each([
  ["a plain sentence, of words", "a plain sentence, of words"],
  ["**bold** _it_ [x](javascript:1)", "\\*\\*bold\\*\\* \\_it\\_ \\[x\\]\\(javascript\\:1\\)"],
  ["<img src=x onerror=1>", "\\<img src\\=x onerror\\=1\\>"],
  ["ask @octocat", "ask \\@\u200boctocat"],
  ["see #12, GH-12 and !7", "see \\#\u200b12, GH\\-\u200b12 and \\!\u200b7"],
  ["https://evil.example www.evil.example", "https\\:\\/\\/evil\\.example www\\.evil\\.example"],
  ["    # one\n\n- two\n```", "\\# one \\- two &#96;&#96;&#96;"],
  ["a\u202eb\u200bc", "aU\\+202EbU\\+200Bc"],
])("%j becomes %j", (words, expected) => {
  expect(prose(words)).toBe(expected);
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
