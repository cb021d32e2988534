import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { organizationFolder, projectFolder } from "../../../accounts/project-folder";
import { shownPath } from "../../terminal/shown-path";
import { UserError } from "../../terminal/user-error";

/** What uses Palisade: a folder with the files of an organization, its programs, controls and records. */
export interface Project {
  /** Where stacks, policy-packs and .palisade are looked for. */
  readonly root: string;
  /** Folder of the organization's files. */
  readonly organization: string;
}

/**
 * The project that a command works on: the nearest folder upward from the working directory that holds an organization.
 * `--organization` names another folder of organization's files, and thereby a project where the working directory lies in none.
 */
export function projectOf(given: { readonly organization?: string }, cwd: string): Project {
  const { organization } = given;
  if (organization === undefined) {
    const root = projectFolder(cwd);
    if (root === undefined) throw new UserError(noOrganization(cwd));
    return { root, organization: join(root, organizationFolder) };
  }
  const folder = resolve(cwd, organization);
  if (!existsSync(folder))
    throw new UserError(`${shownPath(folder, cwd)}: there is no such folder of an organization`);
  return { root: projectFolder(cwd) ?? projectFolder(folder) ?? cwd, organization: folder };
}

/** Where a command that needs no organization looks for what a project may have: the project's folder, else this one. */
export const rootAt = (cwd: string): string => projectFolder(cwd) ?? cwd;

const noOrganization = (cwd: string) =>
  [
    `there is no organization here: neither ${cwd} nor a folder above it holds accounts/organization.`,
    "  npx palisade init             writes one to begin with, beside what is there",
    "  --organization DIR            names the folder of an organization's files",
    "  palisade preview --program DIR   previews one Pulumi program without any organization",
  ].join("\n");
