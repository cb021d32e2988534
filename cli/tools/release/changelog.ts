const unreleased = /^## \[Unreleased\]\n([\s\S]*?)(?=^## \[|(?![\s\S]))/m;

/** What has changed since the last release, without its heading; empty where nothing has. */
export const unreleasedChanges = (changelog: string): string => unreleased.exec(changelog)?.[1]?.trim() ?? "";

/** The changelog whose unreleased changes are those of a version, with an empty section above for the next. */
export const releasedChangelog = (changelog: string, version: string, date: string): string =>
  changelog
    .replace(
      unreleased,
      () => `## [Unreleased]\n\n## [${version}] - ${date}\n\n${unreleasedChanges(changelog)}\n\n`,
    )
    .trimEnd() + "\n";
