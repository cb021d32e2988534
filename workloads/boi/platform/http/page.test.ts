import { z } from "zod";
import { cursorValues, page, pageQuery } from "./page";

const rows = ["a", "b", "c"];
const key = z.tuple([z.string()]);

test("a page ends where the next begins, and the last has no next", () => {
  const first = page(rows, 2, (row) => [row]);
  expect(first.items).toEqual(["a", "b"]);
  expect(cursorValues(first.next, key)).toEqual(["b"]);
  expect(page(rows, 3, (row) => [row])).toEqual({ items: rows });
  expect(cursorValues(undefined, key)).toBeUndefined();
});

test.each([["e30"], ["W10"], ["WzFd"], ["!"], ["AAAA"]])(
  "the cursor %s of another list is refused",
  (cursor) => {
    expect(() => cursorValues(cursor, key)).toThrow("the request is not valid");
  },
);

test.each([
  [{}, true],
  [{ limit: "100" }, true],
  [{ limit: "101" }, false],
  [{ limit: "0" }, false],
  [{ limit: "x" }, false],
  [{ cursor: "a b" }, false],
  [{ page: "2" }, false],
])("the query %j is accepted: %s", (query, accepted) => {
  expect(pageQuery.safeParse(query).success).toBe(accepted);
});
