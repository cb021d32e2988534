import { isAbsolute, relative } from "node:path";
import type { Io } from "../../terminal/io";
import type { Source } from "../../review/report/report";
import { UserError } from "../../terminal/user-error";

export type SourceLink = (source: Source) => string | undefined;

/**
 * Where a line of the source can be read: below the base given, else in the repository and commit that GitHub Actions or
 * GitLab CI name in the environment. Files outside of the repository have no address.
 */
export function sourceLinks(given: string | undefined, { env, cwd }: Pick<Io, "env" | "cwd">): SourceLink {
  const base = given === undefined ? fromEnvironment(env) : checked(given);
  if (base === undefined) return () => undefined;
  const below = given === undefined ? folderInRepository(env, cwd) : "";
  if (below === undefined) return () => undefined;
  const start = [base.replace(/\/+$/, ""), ...parts(below)].join("/");
  return ({ file, line }) =>
    file.startsWith("/") || /^[A-Za-z]:/.test(file)
      ? undefined
      : `${[start, ...parts(file)].join("/")}#L${String(line)}`;
}

const parts = (path: string): string[] =>
  path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => encodeURIComponent(part).replace(/[()'*!~]/g, percent));

/** What `encodeURIComponent` leaves alone but would end or mark up a link in Markdown. */
const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

function checked(base: string): string {
  if (/^https?:\/\/[^\s/?#@\\]+(\/[^\s?#()<>"'\\]*)?$/.test(base)) return base;
  throw new UserError(
    `--source-url ${base}: must be the address that paths are put behind, such as https://github.com/acme/cloud/blob/main`,
  );
}

function fromEnvironment(env: Io["env"]): string | undefined {
  const base =
    env.GITHUB_SERVER_URL && env.GITHUB_REPOSITORY && env.GITHUB_SHA
      ? `${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/blob/${env.GITHUB_SHA}`
      : env.CI_PROJECT_URL && env.CI_COMMIT_SHA
        ? `${env.CI_PROJECT_URL}/-/blob/${env.CI_COMMIT_SHA}`
        : undefined;
  return base !== undefined && /^https?:\/\/[^\s?#()<>"']+$/.test(base) ? base : undefined;
}

/** Sources are relative to the working directory, addresses to the root of the repository. */
function folderInRepository(env: Io["env"], cwd: string): string | undefined {
  const root = env.GITHUB_WORKSPACE ?? env.CI_PROJECT_DIR;
  if (root === undefined || root === "") return "";
  const folder = relative(root, cwd).replaceAll("\\", "/");
  return folder.startsWith("..") || isAbsolute(folder) ? undefined : folder;
}
