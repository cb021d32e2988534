import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Control } from "../../../policy-packs/controls/model/control";
import type { PolicyConfig } from "./policy-config";
import { UserError } from "../../terminal/user-error";

export interface PolicyConfigFile {
  readonly config: PolicyConfig;
  /** As it is shown; null when there is none. */
  readonly file: string | null;
}

interface Chosen {
  readonly "policy-config"?: string;
  readonly sample?: string;
}

export const policyConfigOption = {
  type: "string",
  value: "FILE",
  help: "levels and settings of the controls (default: .palisade/policy-config.json, if there is one)",
} as const;

/** Where the file is looked for when none is named, below the root of a project. */
export const defaultPolicyConfig = join(".palisade", "policy-config.json");

/** The file that the options name, else the project's own if it has one; a sample goes without the project's. */
export function policyConfigFile(
  controls: readonly Control[],
  chosen: Chosen,
  cwd: string,
  root: string,
): PolicyConfigFile {
  const named = chosen["policy-config"];
  const path = named === undefined ? join(root, defaultPolicyConfig) : resolve(cwd, named);
  if (named === undefined && (chosen.sample !== undefined || !existsSync(path)))
    return { config: {}, file: null };
  /* eslint-disable @typescript-eslint/no-require-imports -- YAML and zod are loaded when a file is there to be read */
  const { parsePolicyConfig } = require("./parse-policy-config") as typeof import("./parse-policy-config");
  const { formatProblem } =
    require("../../../accounts/text-files/format-problem") as typeof import("../../../accounts/text-files/format-problem");
  /* eslint-enable @typescript-eslint/no-require-imports */
  const parsed = parsePolicyConfig(path, read(path, named ?? path), controls);
  if ("problems" in parsed)
    throw new UserError(parsed.problems.map((problem) => formatProblem(problem)).join("\n"));
  const shown = relative(cwd, path);
  return { config: parsed.config, file: (shown.startsWith("..") ? path : shown).replaceAll("\\", "/") };
}

function read(path: string, shown: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new UserError(`--policy-config ${shown}: there is no such file`);
    if (code === "EISDIR")
      throw new UserError(`--policy-config ${shown}: this is a folder, a file is wanted`);
    throw new UserError(`--policy-config ${shown}: the file cannot be read (${String(code)})`);
  }
}
