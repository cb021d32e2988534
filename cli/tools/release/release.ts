import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { releasedChangelog, unreleasedChanges } from "./changelog";
import { releaseProblems } from "./release-problems";
import { surfaceChange } from "./surface-change";
import { surfaceFile } from "./surface-file";

export interface ReleaseOptions {
  readonly root: string;
  readonly version: string;
  /** Without it nothing is written: the steps are printed. */
  readonly apply: boolean;
  /** Day of the release, as 2026-01-31. */
  readonly date: string;
  readonly print: (line: string) => void;
}

/** Sets the version, closes the changelog's section, commits and tags. Pushing, which no one can take back, is left to you. */
export function release({ root, version, apply, date, print }: ReleaseOptions): number {
  const git = (...args: readonly string[]) =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const read = (name: string) => readFileSync(join(root, name), "utf8");
  const kept = (object: string): string | undefined => {
    const { status, stdout } = spawnSync("git", ["show", object], { cwd: root, encoding: "utf8" });
    return status === 0 ? stdout : undefined;
  };
  const changelog = read("CHANGELOG.md");
  const tags = git("tag", "--list", "v*", "--sort=-version:refname").split("\n").filter(Boolean);
  // A tag from before the surface was kept says nothing of it.
  const before = tags[0] === undefined ? undefined : kept(`${tags[0]}:${surfaceFile}`);
  const problems = releaseProblems({
    version,
    current: (JSON.parse(read("package.json")) as { version: string }).version,
    tags,
    surface: surfaceChange(before ?? read(surfaceFile), read(surfaceFile)),
    branch: git("rev-parse", "--abbrev-ref", "HEAD"),
    changes: git("status", "--porcelain"),
    changelog,
  });
  for (const problem of problems) print(`release: ${problem}`);
  if (problems.length > 0) return 2;

  const notes = unreleasedChanges(changelog);
  print(`${apply ? "Releasing" : "Would release"} ${version}:\n\n${notes}\n`);
  if (!apply) {
    print(
      "Nothing was written. With --apply it sets the version, closes the changelog's section, commits and tags.",
    );
    return 0;
  }
  for (const name of ["package.json", "package-lock.json"])
    writeFileSync(join(root, name), withVersion(read(name), version));
  writeFileSync(join(root, "CHANGELOG.md"), releasedChangelog(changelog, version, date));
  git("add", "package.json", "package-lock.json", "CHANGELOG.md");
  git("commit", "--quiet", "-m", `Release ${version}`, "-m", notes);
  // Headings of the notes begin with "#", which git would take for comments.
  git("tag", "--annotate", "--cleanup=verbatim", `v${version}`, "-m", `Palisade ${version}\n\n${notes}`);
  print(`Next: git push origin main v${version}; the workflow palisade-publish then publishes it`);
  return 0;
}

/** Only the numbers change, so that the files keep their form. */
function withVersion(text: string, version: string): string {
  const { version: current, packages } = JSON.parse(text) as { version: string; packages?: unknown };
  const field = `"version": "${current}"`;
  let left = packages === undefined ? 1 : 2;
  return text.replaceAll(field, (found) => (left-- > 0 ? `"version": "${version}"` : found));
}
