import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cacheFolder, textCache } from "./text-cache";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-cache-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a text is there for what it was made of, and for nothing else", () => {
  textCache(folder, "texts", ["a", 1]).write("text\nof two lines");
  expect(textCache(folder, "texts", ["a", 1]).read()).toBe("text\nof two lines");
  expect(textCache(folder, "texts", ["a", 2]).read()).toBeUndefined();
  expect(textCache(folder, "others", ["a", 1]).read()).toBeUndefined();
});

test.each([
  ["cut off", (held: string) => held.slice(0, -1)],
  ["changed", (held: string) => held.replace("text", "test")],
  ["empty", () => ""],
])("a text that is %s is as good as none", (_, damage) => {
  const cache = textCache(folder, "texts", []);
  cache.write("text");
  writeFileSync(cache.file, damage(readFileSync(cache.file, "utf8")));
  expect(cache.read()).toBeUndefined();
});

test("thirty texts of a subject are kept", () => {
  for (let index = 0; index < 35; index++) textCache(folder, "texts", [index]).write("text");
  expect(readdirSync(join(folder, "texts"))).toHaveLength(30);
});

test.each([
  [{ XDG_CACHE_HOME: "/caches", HOME: "/home/a" }, "/caches/palisade"],
  [{ HOME: "/home/a" }, "/home/a/.cache/palisade"],
  [{}, undefined],
])("the environment %j names %s", (env, expected) => {
  expect(cacheFolder(env)).toBe(expected);
});
