import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { project } from "../standalone/project";

export interface ProjectOptions {
  /** Folder of the project. */
  readonly root: string;
  /** Folder of the organization's files. */
  readonly organization: string;
  /** Name of a sample whose programs are run instead of the project's own. */
  readonly sample?: string;
}

/**
 * A project folder in which `pulumi` runs an organization's stacks from compiled code, with a copy of the stacks'
 * configuration, into which the CLI writes. Programs and settings are those of the project's own `Pulumi.yaml`.
 */
export function organizationProject(folder: string, { root, organization, sample }: ProjectOptions): string {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  const { file: own, configurationDirectory } = project(root);
  mkdirSync(join(folder, "config"));
  if (existsSync(configurationDirectory))
    for (const name of readdirSync(configurationDirectory).filter((one) => one.startsWith("Pulumi.")))
      cpSync(join(configurationDirectory, name), join(folder, "config", name));
  writeFileSync(join(folder, "package.json"), "{}");
  const declared = parse(readFileSync(own, "utf8")) as { readonly runtime?: Runtime };
  writeFileSync(
    join(folder, "Pulumi.yaml"),
    stringify({
      ...declared,
      runtime: withoutCompiler(declared.runtime),
      main: "index.js",
      stackConfigDir: "config",
    }),
  );
  const [stacks, from, directory] = [join(__dirname, ".."), root, organization].map((path) =>
    JSON.stringify(path),
  );
  const programs =
    sample === undefined
      ? `require(${stacks} + "/project/project-programs").projectPrograms(root)`
      : `require(${stacks} + "/project/project-samples").projectSamples(root)[${JSON.stringify(sample)}].programs`;
  writeFileSync(
    join(folder, "index.js"),
    `const root = ${from};
module.exports = () =>
  require(${stacks} + "/model/run-stack-of").runStackOf({
    directories: [${directory}],
    root,
    programs: ${programs},
    controls: require(${stacks} + "/project/project-controls").projectControls(root),
  });\n`,
  );
  return folder;
}

type Runtime = string | { readonly name: string; readonly options?: object };

/** Programs in TypeScript are loaded by Palisade itself; the SDK would load a compiler for each run, a quarter of its time. */
const withoutCompiler = (runtime: Runtime = "nodejs"): Runtime => {
  const { name, options } = typeof runtime === "string" ? { name: runtime, options: {} } : runtime;
  return { name, options: { ...options, typescript: false } };
};
