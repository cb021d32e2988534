import { commentBody } from "./comment-body";

const marker = "<!-- palisade:preview:acme -->";
const document = (text: string, file = "a.md") => ({ file, text });

test("one document is the comment", () => {
  expect(commentBody([document(`${marker}\n\nclean\n`)])).toEqual({
    marker,
    body: `${marker}\n\nclean\n`,
    leftOut: [],
  });
});

test("documents follow each other in their order", () => {
  const { body } = commentBody([document(`${marker}\none`), document("<!-- palisade:diff -->\ntwo", "b.md")]);
  expect(body).toBe(`${marker}\none\n\n---\n\n<!-- palisade:diff -->\ntwo\n`);
});

test.each([
  ["the second", [`${marker}\nshort`, "x".repeat(65_500)], ["1"], "short\n\n_1 of 2 parts"],
  ["the first", [`${marker}\n${"x".repeat(65_500)}`, "short"], ["0"], "short\n\n_1 of 2 parts"],
  [
    "both",
    [`${marker}\n${"x".repeat(65_500)}`, "y".repeat(65_500)],
    ["0", "1"],
    `${marker}\n\n\n\n_2 of 2 parts`,
  ],
])("%s document that does not fit is named", (_, texts, leftOut, expected) => {
  const made = commentBody(texts.map((text, index) => document(text, String(index))));
  expect(made.leftOut).toEqual(leftOut);
  expect(made.body).toContain(expected);
  expect(made.body.length).toBeLessThanOrEqual(65_536);
  expect(made.body.startsWith(marker)).toBe(true);
});

test.each([[[]], [[document("")]], [[document("# hello")]], [[document("<!-- x --> <b>")]]])(
  "%j has no marker",
  (documents) => {
    expect(() => commentBody(documents)).toThrow("its first line must be a comment");
  },
);
