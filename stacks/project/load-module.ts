import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import { CouldNotRun } from "../preview/could-not-run";
import { failureOf } from "../preview/failure";

const endings = [".ts", ".mts", ".cts", ".js", ".mjs", ".cjs"];

/** The module that lies at a path without ending, as a file or as the index of a folder; undefined where there is none. */
export const moduleFile = (path: string): string | undefined =>
  [path, join(path, "index")]
    .flatMap((base) => endings.map((ending) => base + ending))
    .find((file) => existsSync(file));

/**
 * Loads a module of a project into this process, TypeScript and ES modules included, without writing anything to disk. It
 * shares the packages of this process, since what it makes must be made with the same SDK.
 */
export function loadModule(file: string, root: string): Readonly<Record<string, unknown>> {
  if (!existsSync(file)) throw new CouldNotRun(`${relative(root, file)}: there is no such file in ${root}`);
  try {
    return isCompiled(file) ? (createRequire(file)(file) as Record<string, unknown>) : transpiled(file);
  } catch (error) {
    if (error instanceof CouldNotRun) throw error;
    const { message, source } = failureOf(error);
    throw new CouldNotRun(`${relative(root, file)} cannot be loaded: ${message}`, source);
  }
}

/** CommonJS in JavaScript beside its source map, as a build leaves it, is loaded as it is. */
const isCompiled = (file: string) => file.endsWith(".cjs") || existsSync(`${file}.map`);

function transpiled(file: string): Readonly<Record<string, unknown>> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the compiler is loaded for a project that needs it
  const { createJiti } = require("jiti") as typeof import("jiti");
  const load = createJiti(file, { fsCache: false, interopDefault: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the other form is asynchronous, and a list is read at once
  return load(`./${basename(file)}`) as Record<string, unknown>;
}
