import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { packageRoot } from "../../accounts/package-root";

export interface ProjectOptions {
  /** Folder of the organization's files. */
  readonly organization: string;
  /** Name of a sample whose programs are run instead of the project's own. */
  readonly sample?: string;
}

/**
 * A project folder in which `pulumi` runs an organization's stacks from compiled code, with a copy of the stacks'
 * configuration, into which the CLI writes. Programs and settings are those of the project's own `Pulumi.yaml`.
 */
export function organizationProject(folder: string, options: ProjectOptions): string {
  const root = packageRoot();
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  cpSync(join(root, "stacks", "config"), join(folder, "config"), { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  const own = parse(readFileSync(join(root, "Pulumi.yaml"), "utf8")) as object;
  const project = { ...own, main: "index.js", stackConfigDir: "config" };
  writeFileSync(join(folder, "Pulumi.yaml"), stringify(project));
  const stacks = JSON.stringify(join(__dirname, ".."));
  const programs =
    options.sample === undefined
      ? `require(${stacks} + "/programs").programs`
      : `require(${stacks} + "/samples").samples[${JSON.stringify(options.sample)}].programs`;
  writeFileSync(
    join(folder, "index.js"),
    `module.exports = () =>
  require(${stacks} + "/model/run-stack-of").runStackOf(${JSON.stringify(options.organization)}, ${programs});\n`,
  );
  return folder;
}
