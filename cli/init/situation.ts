import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { packageRoot } from "../../accounts/package-root";
import { foundProjects } from "../../stacks/project/pulumi-projects";
import { readPulumiYaml } from "../../stacks/standalone/read-pulumi-yaml";

/** What a folder holds before a project is begun in it. */
export interface Situation {
  readonly folder: string;
  readonly name: string;
  /** Pulumi projects that are there already, as an account lists them. */
  readonly projects: readonly string[];
  /** Folder of the Pulumi.yaml that runs the organization's stacks. */
  readonly pulumiFolder: "." | "landing-zone";
  readonly esModules: boolean;
  /** Of the packages that a project needs, as a package.json lists them. */
  readonly versions: Readonly<Record<string, string>>;
}

const entryPoint = "stacks/index.ts";

export function situation(folder: string): Situation {
  const own = isOrganizationProject(folder);
  const projects = foundProjects(folder)
    .map((found) => `./${found.slice(folder.length + 1).replaceAll("\\", "/")}`)
    .filter((project) => project !== "./landing-zone" && !(own && project === "./"));
  return {
    folder,
    name: basename(folder),
    projects,
    // A Pulumi project that is there keeps its place; the organization's gets a folder of its own.
    pulumiFolder: projects.includes("./") ? "landing-zone" : ".",
    esModules: manifest(folder).type === "module",
    versions: versions(),
  };
}

/** Whether the Pulumi.yaml of a folder is the one that runs the organization's stacks, as a starter writes it. */
function isOrganizationProject(folder: string): boolean {
  const file = join(folder, "Pulumi.yaml");
  return existsSync(file) && (readPulumiYaml(file) as { main?: unknown } | null)?.main === entryPoint;
}

interface Manifest {
  readonly type?: string;
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  /** Of a published package: what it was tested with. */
  readonly testedWith?: Readonly<Record<string, string>>;
}

const manifest = (folder: string): Manifest => {
  const file = join(folder, "package.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : {};
};

function versions(): Readonly<Record<string, string>> {
  const { version = "", dependencies, devDependencies, testedWith } = manifest(packageRoot());
  return { ...dependencies, ...devDependencies, ...testedWith, palisade: `^${version}` };
}

/** Packages that a project needs and its own package.json does not list. */
export function missingPackages(folder: string, needed: readonly string[]): readonly string[] {
  const { dependencies, devDependencies } = manifest(folder);
  const listed = { ...dependencies, ...devDependencies };
  return needed.filter((name) => !(name in listed));
}
