import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { codeDigest } from "./code-digest";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "palisade-code-"));
  mkdirSync(join(root, "a", "b"), { recursive: true });
  writeFileSync(join(root, "a", "one.js"), "1");
  writeFileSync(join(root, "a", "b", "two.json"), "2");
});
afterEach(() => rmSync(root, { recursive: true }));

const digest = (of = root) => codeDigest(of, ["a"]);

test.each([
  ["a changed file", "a/one.js", "2", true],
  ["a file more, further down", "a/b/three.js", "", true],
  ["a test", "a/one.test.js", "", false],
  ["a source map", "a/one.js.map", "", false],
  ["a file of another folder", "one.js", "", false],
])("%s decides: %s", (_, file, content, changes) => {
  const before = digest();
  writeFileSync(join(root, file), content);
  expect(digest() !== before).toBe(changes);
});

test("where the project lies decides nothing, and a file's name does", () => {
  const copy = `${root}-copy`;
  cpSync(root, copy, { recursive: true });
  expect(digest(copy)).toBe(digest());
  cpSync(join(copy, "a", "one.js"), join(copy, "a", "other.js"));
  rmSync(join(copy, "a", "one.js"));
  expect(digest(copy)).not.toBe(digest());
  rmSync(copy, { recursive: true });
});
