import { closeSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { AttachedPolicies } from "../../../accounts/guardrails/reach/attached-policies";
import { parsePolicies } from "./read-policies";
import type { Io } from "../../terminal/io";
import { version } from "../../terminal/version";
import { UserError } from "../../terminal/user-error";
import { revision, type Revision } from "../revision/git";
import { describeRevision, inRevision, type RevisionProject } from "../revision/in-revision";
import { organizationOf } from "../revision/organization-of";
import { runProgram } from "../revision/run-program";
import { cacheFolder, textCache } from "../../../stacks/model/text-cache";

export interface RevisionPoliciesOptions {
  readonly organization?: string;
  readonly cache: boolean;
}

/** The organization policies of a git revision, compiled by its own code from its own organization, checked out on its own. */
export async function revisionPolicies(
  root: string,
  name: string,
  options: RevisionPoliciesOptions,
  io: Io,
): Promise<AttachedPolicies> {
  const found = revision(root, name);
  const organization = organizationOf(root, options.organization, io.cwd);
  const folder = cacheFolder(io.env);
  const cache =
    folder !== undefined && options.cache && organization?.shared !== true
      ? textCache(folder, "organization-policies", [
          1,
          found.tree,
          found.prefix,
          organization?.folder,
          version(),
        ])
      : undefined;
  const known = cache?.read();
  if (known !== undefined) return parsePolicies(known, describeRevision(found));
  io.printError(`palisade: compiling the organization policies of ${describeRevision(found)} ...`);
  const text = await inRevision(root, found, io, (project) =>
    compiled(found, project, organization?.folder, io),
  );
  const policies = parsePolicies(text, describeRevision(found));
  cache?.write(text);
  return policies;
}

async function compiled(
  found: Revision,
  { folder, command }: RevisionProject,
  organization: string | undefined,
  io: Io,
): Promise<string> {
  const file = join(mkdtempSync(join(dirname(folder), ".palisade-")), "policies.json");
  const args = [
    command,
    "scp",
    "show",
    "--format",
    "json",
    ...(organization === undefined ? [] : ["--organization", organization]),
  ];
  const descriptor = openSync(file, "w");
  const { code, stderr } = await runProgram(process.execPath, args, folder, io.env, descriptor).finally(
    () => {
      closeSync(descriptor);
    },
  );
  if (code === 0) return readFileSync(file, "utf8");
  if (/no (?:such )?command/i.test(stderr))
    throw new UserError(
      `${describeRevision(found)} is too old to be compared: its Palisade does not know scp show. Take a later revision as the base.`,
    );
  throw new UserError(
    `the organization policies of ${describeRevision(found)} could not be compiled${code === null ? "" : ` (exit ${String(code)})`}:\n${stderr.trimEnd()}`,
  );
}
