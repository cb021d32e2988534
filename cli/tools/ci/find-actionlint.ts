import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

export const actionlintVersion = "1.7.8";

/**
 * GitHub's workflows have no official linter; this one knows their expressions, contexts and permissions. Taken from PATH, else
 * built once with Go into a cache, at the version above, which the Go checksum database vouches for.
 */
export function findActionlint(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const installed = folders.map((folder) => join(folder, "actionlint")).find((file) => existsSync(file));
  if (installed !== undefined) return installed;
  const cache = join(
    env.XDG_CACHE_HOME ?? join(homedir(), ".cache"),
    "palisade",
    `actionlint-${actionlintVersion}`,
  );
  const built = join(cache, "actionlint");
  if (existsSync(built)) return built;
  const { status } = spawnSync(
    "go",
    ["install", `github.com/rhysd/actionlint/cmd/actionlint@v${actionlintVersion}`],
    { env: { ...env, GOBIN: cache, GOFLAGS: "-mod=mod" }, stdio: "ignore", timeout: 300_000 },
  );
  return status === 0 && existsSync(built) ? built : undefined;
}
