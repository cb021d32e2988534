import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { shareDependencies } from "./dependencies";
import { lockfileOf } from "./lockfiles";

let own: string;
let revision: string;
beforeEach(() => {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "palisade-packages-")));
  [own, revision] = [join(scratch, "own"), join(scratch, "revision")];
  for (const tree of [own, revision]) {
    write(tree, "package-lock.json", "{}");
    write(tree, "packages/shared/index.js", tree);
    write(tree, "packages/app/package.json", "{}");
  }
  write(own, "node_modules/a/index.js", "a");
  write(own, "node_modules/@scope/b/index.js", "b");
  write(own, "node_modules/.package-lock.json", "{}");
  write(own, "packages/app/node_modules/c/index.js", "c");
  symlinkSync("../packages/shared", join(own, "node_modules/shared"));
  symlinkSync("../../packages/shared", join(own, "node_modules/@scope/shared"));
});
afterEach(() => rmSync(dirname(own), { recursive: true }));

function write(tree: string, path: string, content: string): void {
  mkdirSync(dirname(join(tree, path)), { recursive: true });
  writeFileSync(join(tree, path), content);
}
const read = (path: string) => readFileSync(join(revision, path), "utf8");

test("a revision shares the packages of every folder, and has its own workspaces", () => {
  expect(shareDependencies({ own, revision })).toEqual([]);
  expect([
    read("node_modules/a/index.js"),
    read("node_modules/@scope/b/index.js"),
    read("packages/app/node_modules/c/index.js"),
  ]).toEqual(["a", "b", "c"]);
  expect([read("node_modules/shared/index.js"), read("node_modules/@scope/shared/index.js")]).toEqual([
    revision,
    revision,
  ]);
  expect(existsSync(join(revision, "node_modules/.package-lock.json"))).toBe(false);
});

test("with another lockfile its packages are installed where the lockfile is, and nothing is shared", () => {
  write(revision, "package-lock.json", '{"lockfileVersion":3}');
  expect(shareDependencies({ own, revision })).toEqual([revision]);
  expect(existsSync(join(revision, "node_modules"))).toBe(false);
});

test("packages that are committed stay as they are", () => {
  write(revision, "node_modules/a/index.js", "committed");
  expect(shareDependencies({ own, revision })).toEqual([]);
  expect(read("node_modules/a/index.js")).toBe("committed");
});

test("a folder that the revision does not have is left out", () => {
  rmSync(join(revision, "packages/app"), { recursive: true });
  shareDependencies({ own, revision });
  expect(existsSync(join(revision, "packages/app"))).toBe(false);
});

test.each([
  ["package-lock.json", "npm ci --ignore-scripts --no-audit --no-fund"],
  ["pnpm-lock.yaml", "pnpm install --frozen-lockfile --ignore-scripts"],
  ["yarn.lock", "yarn install --frozen-lockfile --ignore-scripts"],
  ["bun.lock", "bun install --frozen-lockfile --ignore-scripts"],
])("%s is installed from by %s", (name, install) => {
  rmSync(join(own, "package-lock.json"));
  write(own, name, "");
  expect(lockfileOf(join(own, "packages/app"), own)?.install.join(" ")).toBe(install);
});

test("a newer Yarn knows other options, and above the repository's top no lockfile counts", () => {
  write(own, "yarn.lock", "");
  rmSync(join(own, "package-lock.json"));
  write(own, ".yarnrc.yml", "");
  expect(lockfileOf(own, own)?.install.join(" ")).toBe("yarn install --immutable --mode=skip-build");
  expect(lockfileOf(join(own, "packages/app"), join(own, "packages/app"))).toBeUndefined();
});
