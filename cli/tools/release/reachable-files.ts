import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, relative } from "node:path";
import { preProcessFile } from "typescript";

export interface Reachable {
  /** Below the root, with "/" between folders. */
  readonly files: readonly string[];
  /** Names of the packages that they load, Node's own left out. */
  readonly packages: readonly string[];
}

/** What is not loaded as code, but found where it is installed. */
const located = /\brequire\.resolve\("([^"]+)"\)/g;
/** A file or folder that code reads or starts by its path beside its own. */
const beside = /\(__dirname((?:, "[^"]+")+)\)/g;

/** What entry points lead to, as literals in the files say it. `endings` are those of the files themselves. */
export function reachableFiles(
  root: string,
  entries: readonly string[],
  endings: readonly string[],
): Reachable {
  const files = new Set(entries);
  const packages = new Set<string>();
  for (const file of files) {
    const source = readFileSync(join(root, file), "utf8");
    for (const name of loadedNames(source)) {
      if (name.startsWith("."))
        for (const found of [resolved(root, file, name, endings)].flat()) files.add(found);
      else packages.add(packageOf(name));
    }
    for (const [, parts = ""] of source.matchAll(beside)) {
      const names = [...parts.matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
      for (const found of filesAt(join(root, dirname(file)), names, endings)) files.add(path(root, found));
    }
  }
  return { files: [...files].sort(), packages: [...packages].filter((name) => !isBuiltin(name)).sort() };
}

/** Literals that are loaded, in JavaScript as it is compiled and in declarations of types. */
const loadedNames = (source: string): string[] => [
  ...preProcessFile(source, true, true).importedFiles.map(({ fileName }) => fileName),
  ...[...source.matchAll(located)].map(([, name = ""]) => name),
];

function resolved(root: string, from: string, name: string, endings: readonly string[]): string {
  const base = join(root, dirname(from), name);
  const found = ["", ...endings, ...endings.map((ending) => `/index${ending}`)]
    .map((ending) => base + ending)
    .find((file) => existsSync(file) && statSync(file).isFile());
  if (found === undefined) throw new Error(`${from} loads ${name}, and there is no such file`);
  return path(root, found);
}

/** A folder is taken whole, without what is a test of it; one above is where code looks for other files of the package. */
function filesAt(folder: string, names: readonly string[], endings: readonly string[]): string[] {
  const place = join(folder, ...names);
  if (names[0]?.startsWith("..") || !existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .filter((name) => endings.some((ending) => name.endsWith(ending)) && !/\.test\.[jt]s$/.test(name))
    .map((name) => join(place, name));
}

const path = (root: string, file: string) => relative(root, file).replaceAll("\\", "/");

const packageOf = (name: string): string =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
