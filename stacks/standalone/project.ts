import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { z } from "zod";
import { CouldNotRun } from "../preview/could-not-run";
import { readPulumiYaml } from "./read-pulumi-yaml";

/** A Pulumi project as its Pulumi.yaml describes it. */
export interface Project {
  readonly name: string;
  /** Pulumi.yaml itself, and the folder that it lies in. */
  readonly file: string;
  readonly root: string;
  /** Where the program runs, and what it is there: "." or a file's name. */
  readonly directory: string;
  readonly entry: string;
  /** Folder of the stacks' configuration files. */
  readonly configurationDirectory: string;
  /** Values and defaults for every stack, as written. */
  readonly configuration: Readonly<Record<string, unknown>>;
  /** Defaults that `pulumi new` and `pulumi up` offer, by key. */
  readonly templateDefaults: Readonly<Record<string, TemplateDefault>>;
  readonly runtime: RuntimeOptions;
}

export interface TemplateDefault {
  readonly value: unknown;
  readonly secret: boolean;
}

export interface RuntimeOptions {
  /** Whether the SDK compiles TypeScript itself. */
  readonly typescript: boolean;
  readonly tsconfig?: string;
  /** For Node, as on a command line. */
  readonly nodeargs?: string;
}

const fileNames = ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"];

const options = z.object({
  typescript: z.boolean().optional(),
  tsconfig: z.string().optional(),
  nodeargs: z.string().optional(),
});

const templateValue = z.object({ default: z.unknown().optional(), secret: z.boolean().nullish() });

const schema = z.object({
  name: z.string().min(1),
  runtime: z.union([z.string(), z.object({ name: z.string(), options: options.nullish() })]),
  main: z.string().nullish(),
  stackConfigDir: z.string().nullish(),
  config: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish(),
  template: z.object({ config: z.record(z.string(), templateValue.nullish()).nullish() }).nullish(),
});

/** The Pulumi.yaml in a folder; undefined where there is none. */
export const projectFile = (folder: string): string | undefined =>
  fileNames.map((name) => join(folder, name)).find((path) => existsSync(path));

/** Reads the project in a folder; `CouldNotRun` when there is none, or none that this can run. */
export function project(folder: string): Project {
  if (!existsSync(folder)) throw new CouldNotRun(`${folder}: there is no such folder`);
  if (!statSync(folder).isDirectory())
    throw new CouldNotRun(`${folder}: not a folder; name the one of Pulumi.yaml`);
  const root = resolve(folder);
  const file = projectFile(root);
  if (file === undefined)
    throw new CouldNotRun(`${folder}: there is no Pulumi.yaml, so it is not the folder of a Pulumi project`);
  const parsed = schema.safeParse(readPulumiYaml(file));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CouldNotRun(`${file}: ${issue?.path.join(".") || "the file"}: ${issue?.message ?? ""}`);
  }
  const { name, runtime, main, stackConfigDir, config, template } = parsed.data;
  const language = typeof runtime === "string" ? runtime : runtime.name;
  if (language !== "nodejs")
    throw new CouldNotRun(
      `${file}: its runtime is ${language}; only programs whose runtime is nodejs (TypeScript and JavaScript) are run here. Let Pulumi plan it, and judge the plan:\n  pulumi preview --json --show-sames > plan.json\n  palisade judge plan.json`,
    );
  const given = typeof runtime === "string" ? undefined : runtime.options;
  return {
    name,
    file,
    root,
    ...entryOf(file, root, main || undefined),
    // A text under `config` is how the folder was named before `stackConfigDir`.
    configurationDirectory: resolve(root, stackConfigDir || (typeof config === "string" ? config : ".")),
    configuration: typeof config === "object" && config !== null ? config : {},
    templateDefaults: Object.fromEntries(
      Object.entries(template?.config ?? {}).flatMap(([key, declared]) =>
        declared?.default === undefined || declared.default === null
          ? []
          : [[key, { value: declared.default, secret: declared.secret === true }]],
      ),
    ),
    runtime: {
      typescript: given?.typescript ?? true,
      tsconfig: given?.tsconfig,
      nodeargs: given?.nodeargs,
    },
  };
}

/** As the Pulumi CLI does: a program runs in its own folder, which `main` may name, or the file in it. */
function entryOf(file: string, root: string, main: string | undefined) {
  if (main === undefined) return { directory: root, entry: "." };
  const path = resolve(root, main);
  if (!existsSync(path))
    throw new CouldNotRun(`${file}: main: ${main} does not exist; has the program been built?`);
  return statSync(path).isDirectory()
    ? { directory: path, entry: "." }
    : { directory: dirname(path), entry: basename(path) };
}
