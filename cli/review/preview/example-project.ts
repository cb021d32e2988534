import { mkdirSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { organizationFolder } from "../../../accounts/project-folder";

/** For tests of commands whose engine is an example: a new folder that is a project, with nothing in it. */
export function exampleProject(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "palisade-project-")));
  mkdirSync(join(folder, organizationFolder), { recursive: true });
  return folder;
}
