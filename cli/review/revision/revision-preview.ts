import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Io } from "../../terminal/io";
import { digestKey } from "../redaction/digest-key";
import { cacheFolder } from "../../../stacks/model/text-cache";
import { dayOf } from "../baseline/entry";
import { parseSavedPreview } from "../saved-preview/read-saved-preview";
import type { SavedPreview } from "../saved-preview/saved-preview";
import { UserError } from "../../terminal/user-error";
import { revision, type Revision } from "./git";
import { environmentDigest } from "../../../stacks/model/environment-digest";
import { previewCache } from "./preview-cache";
import { describeRevision, inRevision, type RevisionProject } from "./in-revision";
import { organizationOf } from "./organization-of";
import { version } from "../../terminal/version";
import { runProgram } from "./run-program";

export interface RevisionOptions {
  readonly organization?: string;
  readonly sample?: string;
  /** That the folder holds a program which is previewed on its own, and its configuration. */
  readonly program: boolean;
  readonly config?: readonly string[];
  readonly cache: boolean;
  /** Makes the secrets of this run comparable. */
  readonly key: string;
}

/** Previews a git revision with its own code and its own dependencies, checked out on its own. */
export async function revisionPreview(
  root: string,
  name: string,
  options: RevisionOptions,
  io: Io,
): Promise<SavedPreview> {
  const found = revision(root, name);
  const organization = organizationOf(root, options.organization, io.cwd);
  const folder = cacheFolder(io.env);
  const cache =
    folder !== undefined && options.cache && organization?.shared !== true
      ? previewCache(folder, [
          found.tree,
          found.prefix,
          organization?.folder,
          options.sample,
          options.program ? "program" : "organization",
          options.config?.join("\0"),
          version(),
          // Accepted findings and exceptions end with a day.
          dayOf(io.now()),
          environmentDigest(io.env),
        ])
      : undefined;
  const known = cache?.read();
  if (known) {
    io.printError(`palisade: ${describeRevision(found)} was previewed before`);
    return known;
  }
  io.printError(`palisade: previewing ${describeRevision(found)} ...`);
  const preview = await inRevision(root, found, io, (project) =>
    previewed(found, project, options, organization?.folder, io),
  );
  cache?.write(preview);
  return preview;
}

async function previewed(
  found: Revision,
  { folder, command }: RevisionProject,
  { sample, program, config = [], key }: RevisionOptions,
  organization: string | undefined,
  io: Io,
): Promise<SavedPreview> {
  const file = join(mkdtempSync(join(dirname(folder), ".palisade-")), "preview.json");
  const args = [
    "--max-semi-space-size=128",
    command,
    "preview",
    "--format",
    "json",
    "--save",
    file,
    ...(organization === undefined ? [] : ["--organization", organization]),
    ...(sample === undefined ? [] : ["--sample", sample]),
    ...(program ? ["--program", "."] : []),
    ...config.flatMap((one) => ["--config", one]),
  ];
  const { code, stderr } = await runProgram(process.execPath, args, folder, { ...io.env, [digestKey]: key });
  if (existsSync(file)) return parseSavedPreview(readFileSync(file, "utf8"), found.name);
  if (/has no option --save/.test(stderr))
    throw new UserError(
      `${describeRevision(found)} is too old to be compared: its Palisade does not know preview --save. Take a later revision as the base.`,
    );
  throw new UserError(
    `${describeRevision(found)} could not be previewed${code === null ? "" : ` (exit ${String(code)})`}:\n${stderr.trimEnd()}`,
  );
}
