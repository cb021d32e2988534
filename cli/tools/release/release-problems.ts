import { unreleasedChanges } from "./changelog";

export interface ReleaseState {
  readonly version: string;
  /** That of package.json. */
  readonly current: string;
  readonly tags: readonly string[];
  readonly branch: string;
  /** Output of `git status --porcelain`. */
  readonly changes: string;
  readonly changelog: string;
}

/** Why a version cannot be released, each with what to do; empty where it can. */
export function releaseProblems({
  version,
  current,
  tags,
  branch,
  changes,
  changelog,
}: ReleaseState): string[] {
  const numbers = parsed(version);
  if (numbers === undefined) return [`"${version}" is no version: give one such as 1.2.3`];
  const tagged = tags.map((tag) => tag.replace(/^v/, ""));
  const before =
    tagged.find((other) => !isLess(parsed(other) ?? [], numbers)) ??
    [current].find((other) => isLess(numbers, parsed(other) ?? []));
  return [
    ...(before === undefined ? [] : [`${version} must come after ${before}: give a higher version`]),
    ...(branch === "main" ? [] : [`this is the branch "${branch}": release from main`]),
    ...(changes === "" ? [] : [`there are changes that are not committed:\n${changes}`]),
    ...(unreleasedChanges(changelog) === ""
      ? ['CHANGELOG.md has nothing under "## [Unreleased]": write what changes for a user']
      : []),
  ];
}

const parsed = (version: string): readonly number[] | undefined =>
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(version)?.slice(1).map(Number);

function isLess(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && (left[at] ?? 0) < (right[at] ?? 0);
}
