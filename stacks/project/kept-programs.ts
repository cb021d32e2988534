import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { recordFile } from "../../accounts/guardrails/rollout/record-file";
import { packageRoot } from "../../accounts/package-root";
import type { Control } from "../../policy-packs/controls/model/control";
import { filesDigest } from "../model/code-digest";
import { environmentDigest } from "../model/environment-digest";
import type { Keeping } from "../preview/kept-results";

export interface KeptPrograms {
  /** Folder of the project. */
  readonly root: string;
  readonly controls: readonly Control[];
  /** The user's folder for what can be made again. */
  readonly cache: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that this build lies in. */
  readonly build?: string;
  /** A file from which the packages are found that the programs load. */
  readonly requiredFrom?: string;
}

/**
 * What of a project's stacks a preview may keep: those of the programs that come with Palisade. They read nothing but what
 * they are given and files of this build, of which a digest is taken; what a project's own programs read, nothing says.
 * Undefined where nothing says which packages are installed.
 */
export function keptPrograms(given: KeptPrograms): Keeping | undefined {
  const { root, controls, cache, env, build = join(__dirname, "../..") } = given;
  const packages = packagesDigest(given.requiredFrom ?? __filename);
  if (packages === undefined) return undefined;
  const record = join(root, recordFile);
  const isOwn = root === packageRoot();
  return {
    folder: join(cache, "stacks"),
    madeOf: digest([
      filesDigest(build, buildFolders, (name) => !isTest.test(name)),
      packages,
      existsSync(record) ? readFileSync(record, "utf8") : "",
      environmentDigest(env),
      process.version,
      process.platform,
      process.arch,
      process.execArgv.join(" "),
    ]),
    hasOwnControls: controls !== catalogue(),
    isKept: (program) => isOwn || shipped().includes(program),
  };
}

/** What decides a plan: the programs, the engine, and what they deploy. */
const buildFolders = ["accounts", "bundles", "config-rules", "policy-packs", "stacks", "web", "workloads"];

const isTest = /\.test\.js(\.map)?$/;

const sdks = ["@pulumi/pulumi", "@pulumi/aws", "@pulumi/awsx"];

/** Where package managers note what they have installed, in the folder of the packages. */
const installed = [".package-lock.json", ".pnpm/lock.yaml", ".yarn-state.yml", ".yarn-integrity"];

function packagesDigest(from: string): string | undefined {
  const require = createRequire(from);
  const found = sdks.map((name) => {
    const file = manifestOf(require, name);
    if (file === undefined) return name;
    const folder = `${sep}node_modules${sep}`;
    const packages = file.slice(0, file.lastIndexOf(folder) + folder.length);
    const notes = installed.map((note) => join(packages, note)).filter((note) => existsSync(note));
    return notes.length === 0 ? undefined : [file, ...notes].map((path) => readFileSync(path, "utf8"));
  });
  return found.includes(undefined)
    ? undefined
    : digest([dirname(from), ...found.map((one) => JSON.stringify(one))]);
}

function manifestOf(require: NodeJS.Require, name: string): string | undefined {
  try {
    return require.resolve(`${name}/package.json`);
  } catch {
    return undefined;
  }
}

const digest = (texts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(texts)).digest("hex");

/* eslint-disable @typescript-eslint/no-require-imports -- where nothing is kept, neither is needed */
const catalogue = () =>
  (require("../../policy-packs/controls") as typeof import("../../policy-packs/controls")).controls;
const shipped = () =>
  (require("../programs/landing-zone") as typeof import("../programs/landing-zone")).landingZone();
/* eslint-enable @typescript-eslint/no-require-imports */
