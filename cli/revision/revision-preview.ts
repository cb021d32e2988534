import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve } from "node:path";
import type { Io } from "../io";
import { digestKey } from "../digest-key";
import { parseSavedPreview } from "../read-saved-preview";
import type { SavedPreview } from "../saved-preview";
import { UserError } from "../user-error";
import { shareDependencies } from "./dependencies";
import { revision, type Revision } from "./git";
import { previewCache } from "./preview-cache";
import { inWorkTree } from "./work-tree";

export interface RevisionOptions {
  readonly organization?: string;
  readonly sample?: string;
  readonly cache: boolean;
  /** Makes the secrets of this run comparable. */
  readonly key: string;
}

/** Previews a git revision with its own code and its own dependencies, in a work tree of its own. */
export async function revisionPreview(
  root: string,
  name: string,
  options: RevisionOptions,
  io: Io,
): Promise<SavedPreview> {
  const found = revision(root, name);
  const organization = organizationOf(root, options.organization, io.cwd);
  const cache =
    options.cache && organization?.shared !== true
      ? previewCache(io.env, [found.tree, found.prefix, organization?.folder, options.sample])
      : undefined;
  const known = cache?.read();
  if (known) {
    io.printError(`palisade: ${told(found)} was previewed before`);
    return known;
  }
  io.printError(`palisade: previewing ${told(found)} ...`);
  const preview = await inWorkTree(root, found, async (project) => {
    if (!existsSync(join(project, "cli", "setup.js")))
      throw new UserError(
        `${told(found)} holds no Palisade project: ${join(found.prefix, "cli/setup.js")} is missing.`,
      );
    shareDependencies(root, project);
    const set = await node(["cli/setup.js"], project, { ...io.env, PALISADE_SKIP_TYPE_CHECK: "1" });
    if (set.code !== 0) throw new UserError(`${told(found)} could not be set up:\n${set.stderr.trimEnd()}`);
    return previewed(found, project, options, organization?.folder, io);
  });
  cache?.write(preview);
  return preview;
}

async function previewed(
  found: Revision,
  project: string,
  { sample, key }: RevisionOptions,
  organization: string | undefined,
  io: Io,
): Promise<SavedPreview> {
  const file = join(dirname(project), "palisade-preview.json");
  const args = [
    ...["--max-semi-space-size=64", "dist/cli/main.js", "preview", "--format", "json", "--save", file],
    ...(organization === undefined ? [] : ["--organization", organization]),
    ...(sample === undefined ? [] : ["--sample", sample]),
  ];
  const { code, stderr } = await node(args, project, { ...io.env, [digestKey]: key });
  if (existsSync(file)) return parseSavedPreview(readFileSync(file, "utf8"), found.name);
  if (/has no option --save/.test(stderr))
    throw new UserError(
      `${told(found)} is too old to be compared: its Palisade does not know preview --save. Take a later revision as the base.`,
    );
  throw new UserError(
    `${told(found)} could not be previewed${code === null ? "" : ` (exit ${String(code)})`}:\n${stderr.trimEnd()}`,
  );
}

/** A folder within the project is that of the revision; any other is the same for both sides. */
function organizationOf(root: string, given: string | undefined, cwd: string) {
  if (given === undefined) return undefined;
  const folder = resolve(cwd, given);
  const below = relative(root, folder);
  const shared = below.startsWith("..") || isAbsolute(below);
  return { folder: shared ? folder : below === "" ? "." : below, shared };
}

const told = ({ name, commit }: Revision): string => {
  const short = commit.slice(0, 8);
  return commit.startsWith(name) ? short : `${name} (${short})`;
};

/** Ends with this process: a work tree is taken away only when nobody works in it any more. */
function node(
  args: readonly string[],
  cwd: string,
  env: Io["env"],
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...env },
      stdio: ["ignore", "ignore", "pipe"],
    });
    const kill = () => child.kill("SIGKILL");
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    for (const signal of signals) process.prependOnceListener(signal, kill);
    let stderr = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.once("error", fail);
    child.once("close", (code) => {
      for (const signal of signals) process.removeListener(signal, kill);
      done({ code, stderr });
    });
  });
}
