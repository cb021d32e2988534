import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { unreleasedChanges } from "./changelog";
import { release } from "./release";
import { releaseProblems } from "./release-problems";
import { surfaceFile } from "./surface-file";

const changelog = `# Changelog

## [Unreleased]

### Added

- A thing

## [0.1.0] - 2026-01-01

- The first
`;
const state = {
  version: "0.2.0",
  current: "0.1.0",
  tags: ["v0.1.0"],
  branch: "main",
  changes: "",
  changelog,
  surface: "none" as const,
};

test.each([
  ["a higher version", {}, []],
  ["the version of package.json, while it has no tag", { version: "0.1.0", tags: [] }, []],
  [
    "a version that is compared by its numbers",
    { version: "0.10.0", current: "0.9.0", tags: ["v0.9.0"] },
    [],
  ],
  ["the version of the last tag", { version: "0.1.0", tags: ["v0.1.0"] }, ["must come after 0.1.0"]],
  ["a tag's version above that of package.json", { tags: ["v0.2.0"] }, ["must come after 0.2.0"]],
  ["a lower version", { version: "0.0.9" }, ["must come after 0.1.0"]],
  ["no version", { version: "v1" }, ["is no version"]],
  ["a version with leading zeros", { version: "1.02.0" }, ["is no version"]],
  ["another branch", { branch: "topic" }, ['this is the branch "topic"']],
  ["changes", { changes: " M README.md" }, [" M README.md"]],
  ["an empty section", { changelog: "## [Unreleased]\n\n## [0.1.0]\n\n- x\n" }, ["nothing under"]],
  ["no section", { changelog: "# Changelog\n" }, ["nothing under"]],
  ["a patch that adds to the surface", { version: "0.1.1", surface: "added" }, ["raise the minor number"]],
  ["a patch that breaks the surface", { version: "0.1.1", surface: "changed" }, ["raise the minor number"]],
  ["a minor version that breaks the surface below 1.0.0", { surface: "changed" }, []],
  [
    "a minor version that breaks the surface from 1.0.0 on",
    { version: "1.1.0", tags: ["v1.0.0"], surface: "changed" },
    ["raise the major number"],
  ],
  ["a minor version that adds to it", { version: "1.1.0", tags: ["v1.0.0"], surface: "added" }, []],
  ["several of these", { branch: "topic", changes: "?? x" }, ["topic", "?? x"]],
] as const)("a release of %s", (_, given, expected) => {
  const problems = releaseProblems({ ...state, ...given });
  expect(problems).toHaveLength(expected.length);
  for (const [index, part] of expected.entries()) expect(problems[index]).toContain(part);
});

test("the project's own changelog can be released", () => {
  expect(unreleasedChanges(readFileSync(join(packageRoot(), "CHANGELOG.md"), "utf8"))).not.toBe("");
});

describe("in a repository", () => {
  let root = "";
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  const run = (version: string, apply: boolean) => {
    const lines: string[] = [];
    const code = release({ root, version, apply, date: "2026-02-03", print: (line) => lines.push(line) });
    return { code, text: lines.join("\n") };
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "palisade-release-"));
    const lock = {
      name: "x",
      version: "0.1.0",
      packages: { "": { version: "0.1.0" }, y: { version: "0.1.0" } },
    };
    writeFileSync(
      join(root, "package.json"),
      `${JSON.stringify({ name: "x", version: "0.1.0" }, null, 2)}\n`,
    );
    writeFileSync(join(root, "package-lock.json"), `${JSON.stringify(lock, null, 2)}\n`);
    writeFileSync(join(root, "CHANGELOG.md"), changelog);
    mkdirSync(dirname(join(root, surfaceFile)), { recursive: true });
    writeFileSync(join(root, surfaceFile), "");
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", "test");
    git("config", "user.email", "test@palisade.example");
    git("add", "-A");
    git("commit", "--quiet", "-m", "one");
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test("a dry run writes nothing", () => {
    const before = git("rev-parse", "HEAD");
    const { code, text } = run("0.2.0", false);
    expect(code).toBe(0);
    expect(text).toContain("Would release 0.2.0:\n\n### Added\n\n- A thing");
    expect([git("rev-parse", "HEAD"), git("status", "--porcelain"), git("tag")]).toEqual([before, "", ""]);
  });

  test("a release sets the version, closes the section, commits and tags", () => {
    expect(run("0.2.0", true).code).toBe(0);
    expect([git("status", "--porcelain"), git("tag")]).toEqual(["", "v0.2.0"]);
    expect(git("log", "-1", "--format=%s")).toBe("Release 0.2.0");
    expect(git("tag", "--list", "--format=%(contents)")).toBe("Palisade 0.2.0\n\n### Added\n\n- A thing");
    expect(JSON.parse(read("package.json"))).toEqual({ name: "x", version: "0.2.0" });
    expect(JSON.parse(read("package-lock.json"))).toMatchObject({
      version: "0.2.0",
      packages: { "": { version: "0.2.0" }, y: { version: "0.1.0" } },
    });
    expect(read("CHANGELOG.md")).toBe(
      changelog.replace("## [Unreleased]", "## [Unreleased]\n\n## [0.2.0] - 2026-02-03"),
    );
  });

  test("a second release needs changes of its own", () => {
    run("0.2.0", true);
    const { code, text } = run("0.3.0", true);
    expect([code, text]).toEqual([2, expect.stringContaining("nothing under")]);
    expect(git("tag")).toBe("v0.2.0");
  });

  test("nothing is released over changes that are not committed", () => {
    writeFileSync(join(root, "new.txt"), "");
    expect(run("0.2.0", true)).toEqual({ code: 2, text: expect.stringContaining("?? new.txt") as string });
    expect(git("tag")).toBe("");
  });
});
