import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { UserError } from "../../terminal/user-error";
import { policiesFile } from "../guardrails/policies-file";

/** The files that are meant by what was given: of a folder that palisade scp show has written its list, of any other its JSON files. */
export function policyPaths(given: readonly string[], cwd: string): readonly string[] {
  return given.flatMap((path) => {
    if (path === "-" || !isFolder(resolve(cwd, path))) return [path];
    if (existsSync(resolve(cwd, path, policiesFile))) return [join(path, policiesFile)];
    const files = readdirSync(resolve(cwd, path))
      .filter((name) => name.endsWith(".json"))
      .sort();
    if (files.length === 0) throw new UserError(`cannot read ${path}: the folder holds no .json file`);
    return files.map((name) => join(path, name));
  });
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
