import { existsSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Account } from "../../accounts/account";
import type { FindProject, ProjectProgram } from "../model/program";
import { CouldNotRun } from "../preview/could-not-run";
import { namedStacks } from "../standalone/chosen-stack";
import { projectFile } from "../standalone/project";
import { readPulumiYaml } from "../standalone/read-pulumi-yaml";

/**
 * The Pulumi projects of a repository, as an account may list them under `stacks`: PROJECT or PROJECT/STACK. PROJECT is the
 * name in its Pulumi.yaml, or its folder seen from the project of the organization, which begins with "./" or "../".
 */
export function pulumiProjects(root: string): FindProject {
  let below: readonly FoundProject[] | undefined;
  const projectOfName = (name: string) => {
    const found = (below ??= projectsBelow(repositoryFolder(root))).filter((one) => one.name === name);
    const [first, second] = found;
    if (first && second)
      throw new CouldNotRun(
        `two Pulumi projects have the name ${name}, in ${first.folder} and ${second.folder}: list the one that is meant by its folder, such as ./services/${name}`,
      );
    return first;
  };
  return (name) => {
    if (name.startsWith(".")) return inFolder(name, root);
    const [project = "", stack, ...more] = name.split("/");
    const found = more.length > 0 || stack === "" ? undefined : projectOfName(project);
    return found && projectProgram(name, found, stack);
  };
}

interface FoundProject {
  readonly name: string;
  readonly folder: string;
}

function inFolder(name: string, root: string): ProjectProgram | undefined {
  const folder = resolve(root, name);
  const found = foundProject(folder);
  if (found) return projectProgram(name, found, undefined);
  const above = foundProject(dirname(folder));
  return above && projectProgram(name, above, folder.slice(dirname(folder).length + 1));
}

/** Folders of the Pulumi projects in a folder and below. */
export const foundProjects = (folder: string): readonly string[] =>
  projectsBelow(folder).map((found) => found.folder);

const projectProgram = (
  name: string,
  { name: project, folder }: FoundProject,
  stack: string | undefined,
): ProjectProgram => ({
  name,
  folder,
  stack: (account) => `${project}/${stack ?? stackFor(account, folder)}`,
});

/** The stack whose configuration file is the account's or its environment's, or the only one; else one is assumed. */
function stackFor({ name, environment }: Account, folder: string): string {
  const stacks = knownStacks(folder);
  const [only, ...others] = stacks;
  return (
    [name, environment].find((candidate) => stacks.includes(candidate)) ??
    (only === undefined || others.length > 0 ? name : only)
  );
}

/** What is wrong with a project is reported when it runs. */
function knownStacks(folder: string): readonly string[] {
  try {
    return namedStacks(folder);
  } catch (error) {
    if (error instanceof CouldNotRun) return [];
    throw error;
  }
}

const skipped = new Set(["node_modules", "dist", "build", "coverage"]);
/** Deeper down there are templates and test data rather than projects. */
const depthLimit = 6;

function projectsBelow(folder: string, depth = 0): FoundProject[] {
  const folders =
    depth === depthLimit
      ? []
      : readdirSync(folder, { withFileTypes: true }).filter(
          (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !skipped.has(entry.name),
        );
  return [
    ...[foundProject(folder) ?? []].flat(),
    ...folders.flatMap(({ name }) => projectsBelow(join(folder, name), depth + 1)),
  ];
}

function foundProject(folder: string): FoundProject | undefined {
  const file = projectFile(folder);
  if (file === undefined) return undefined;
  const content = readPulumiYaml(file) as { readonly name?: unknown } | null;
  return typeof content?.name === "string" ? { name: content.name, folder } : undefined;
}

/** Of the repository that the project lies in; the project's own where it lies in none. */
function repositoryFolder(root: string, from = root): string {
  if (existsSync(join(from, ".git"))) return from;
  const above = dirname(from);
  return above === from ? root : repositoryFolder(root, above);
}
