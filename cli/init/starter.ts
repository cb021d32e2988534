import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Answers } from "./answers";
import { organizationFiles } from "./organization-files";
import { packageManager } from "./package-manager";
import { pipelineFiles } from "./pipeline-files";
import { projectFiles } from "./project-files";
import { readmeFile } from "./readme-file";
import type { Situation } from "./situation";
import type { StarterFile } from "./starter-file";

export interface Written {
  readonly written: readonly string[];
  /** What was there already, and stays as it is. */
  readonly left: readonly string[];
}

/** Everything that a project needs to begin with. */
export function starterFiles(answers: Answers, here: Situation): StarterFile[] {
  const manager = packageManager(here.folder);
  return [
    ...organizationFiles(answers, here.projects),
    ...projectFiles(answers, here),
    ...pipelineFiles(answers, manager),
    readmeFile(answers, manager),
  ];
}

/** Writes what is missing. A file that exists is never touched, so that a second run changes nothing. */
export function writeMissing(folder: string, files: readonly StarterFile[]): Written {
  // The organization is one thing: beside accounts that are there, the starter's have no place.
  const hasOrganization = existsSync(join(folder, "accounts", "organization"));
  const wanted = files.filter(({ path }) => !hasOrganization || !path.startsWith("accounts/organization/"));
  const isMissing = ({ path }: StarterFile) => !existsSync(join(folder, path));
  const missing = wanted.filter(isMissing);
  for (const { path, content } of missing) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    written: missing.map(({ path }) => path),
    left: [
      ...(hasOrganization ? ["accounts/organization"] : []),
      ...wanted.filter((file) => !missing.includes(file)).map(({ path }) => path),
    ],
  };
}
