import { unreleasedChanges } from "./changelog";
import type { SurfaceChange } from "./surface-change";

export interface ReleaseState {
  readonly version: string;
  /** That of package.json. */
  readonly current: string;
  readonly tags: readonly string[];
  readonly branch: string;
  /** Output of `git status --porcelain`. */
  readonly changes: string;
  readonly changelog: string;
  /** What became of the public surface since the last release. */
  readonly surface: SurfaceChange;
}

/** Why a version cannot be released, each with what to do; empty where it can. */
export function releaseProblems({
  version,
  current,
  tags,
  branch,
  changes,
  changelog,
  surface,
}: ReleaseState): string[] {
  const numbers = parsed(version);
  if (numbers === undefined) return [`"${version}" is no version: give one such as 1.2.3`];
  const tagged = tags.map((tag) => tag.replace(/^v/, ""));
  const before =
    tagged.find((other) => !isLess(parsed(other) ?? [], numbers)) ??
    [current].find((other) => isLess(numbers, parsed(other) ?? []));
  return [
    ...(before === undefined ? [] : [`${version} must come after ${before}: give a higher version`]),
    ...surfaceProblems(surface, numbers, parsed(tagged[0] ?? "")),
    ...(branch === "main" ? [] : [`this is the branch "${branch}": release from main`]),
    ...(changes === "" ? [] : [`there are changes that are not committed:\n${changes}`]),
    ...(unreleasedChanges(changelog) === ""
      ? ['CHANGELOG.md has nothing under "## [Unreleased]": write what changes for a user']
      : []),
  ];
}

/** By semantic versioning, where a version below 1.0.0 has its minor number for what breaks. */
function surfaceProblems(
  change: SurfaceChange,
  [major = 0, minor = 0]: readonly number[],
  last: readonly number[] | undefined,
): string[] {
  if (last === undefined || change === "none") return [];
  const [lastMajor = 0, lastMinor = 0] = last;
  const isMajor = major > lastMajor;
  const isMinor = isMajor || minor > lastMinor;
  const enough = change === "added" || lastMajor === 0 ? isMinor : isMajor;
  if (enough) return [];
  const what = change === "added" ? "has more than" : "breaks what users could rely on of";
  return [
    `the public surface ${what} the last release: raise the ${change === "added" || lastMajor === 0 ? "minor" : "major"} number`,
  ];
}

const parsed = (version: string): readonly number[] | undefined =>
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.slice(1).map(Number);

function isLess(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}
