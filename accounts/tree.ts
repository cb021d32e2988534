import { lstatSync, readdirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { problemOf, type Problem } from "./problem";
import { organizationsQuotas } from "./quotas";
import { shown } from "./shown";

/** A folder below accounts/organization: an OU, or at the top the organization. */
export interface Folder {
  readonly path: string;
  /** Files to read, by name without ".yaml". */
  readonly files: ReadonlyMap<string, string>;
  /** Names without ending of all that lies here, lower case: what is misnamed or refused is not also missing. */
  readonly present: ReadonlySet<string>;
  readonly folders: readonly Folder[];
}

/** For people and their tools; nothing in them speaks of the organization. */
const ignored = ["README.md", ".DS_Store", ".gitkeep"];

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The folders and YAML files, sorted by name; links are never followed, so that the walk ends and stays inside. */
export function tree(directory: string): { readonly folder: Folder; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const report = (file: string, message: string, remedy: string) =>
    void problems.push(problemOf(file, message, remedy));

  const walk = (path: string, depth: number): Folder => {
    const files = new Map<string, string>();
    const folders: Folder[] = [];
    const names = entries(path, report);
    for (const name of names) {
      const entry = join(path, name);
      const kind = kindOf(entry);
      if (ignored.includes(name)) continue;
      if (kind === "link") report(entry, ...linkProblem(entry, directory));
      else if (kind === "folder") {
        if (!kebab.test(name))
          report(
            entry,
            `the folder ${shown(name)} is not lower-case words joined by hyphens`,
            "Rename it; the OU's display name stands in its ou.yaml.",
          );
        else if (depth === organizationsQuotas.unitDepth)
          report(
            entry,
            `OUs are nested deeper than ${organizationsQuotas.unitDepth} levels, which AWS does not allow`,
            "Move the folder up.",
          );
        else folders.push(walk(entry, depth + 1));
      } else if (kind !== "file") report(entry, `${shown(name)} is not a regular file`, "Remove it.");
      else if (name.endsWith(".yaml")) files.set(name.slice(0, -".yaml".length), entry);
      else report(entry, ...strayProblem(name));
    }
    return { path, files, present: new Set(names.map((name) => withoutEnding(name).toLowerCase())), folders };
  };

  return { folder: walk(directory, 0), problems };
}

type Report = (file: string, message: string, remedy: string) => void;

function entries(path: string, report: Report): string[] {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
    report(
      path,
      missing ? "the folder does not exist" : `the folder cannot be read: ${(error as Error).message}`,
      "Name a readable folder that holds organization.yaml.",
    );
    return [];
  }
}

function kindOf(entry: string): "file" | "folder" | "link" | "other" {
  const found = lstatSync(entry, { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return "link";
  return found?.isFile() ? "file" : found?.isDirectory() ? "folder" : "other";
}

function linkProblem(entry: string, directory: string): [message: string, remedy: string] {
  const remedy = "Replace the symbolic link by the file itself.";
  try {
    const target = realpathSync(entry);
    const root = realpathSync(directory);
    return target === root || target.startsWith(root + sep)
      ? ["a symbolic link would say the same thing twice", remedy]
      : ["a symbolic link leads out of the organization's folder", remedy];
  } catch {
    return ["a symbolic link leads nowhere or round in a circle", remedy];
  }
}

function strayProblem(name: string): [message: string, remedy: string] {
  const renamed = `${withoutEnding(name).toLowerCase()}.yaml`;
  return /\.ya?ml$/i.test(name)
    ? [`${shown(name)} does not end in ".yaml"`, `Rename it to ${shown(renamed)}.`]
    : [
        `${shown(name)} does not belong here`,
        "Remove it; only .yaml files, OU folders and README.md may lie here.",
      ];
}

const withoutEnding = (name: string) => name.replace(/\.[^.]*$/, "");
