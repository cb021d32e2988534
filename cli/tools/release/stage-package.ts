import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { emitDeclarations } from "./emit-declarations";
import { command, entryPoints, packageManifest, type OwnManifest } from "./package-manifest";
import { reachableFiles } from "./reachable-files";

export interface StagedPackage {
  readonly folder: string;
  /** Below the folder, with "/" between folders. */
  readonly files: readonly string[];
  /** Folder of the types of all that is published. */
  readonly declarations: string;
}

export interface StageOptions {
  /** OWNER/NAME on GitHub, which provenance must match; left out where it is not known. */
  readonly repository?: string;
}

/**
 * Puts together what is published, in `folder`: the files that the command and the public modules lead to, their types, and
 * the data that they read. What it depends on follows from the files, so that neither is listed anywhere.
 */
export function stagePackage(root: string, folder: string, { repository }: StageOptions = {}): StagedPackage {
  rmSync(folder, { recursive: true, force: true });
  const code = reachableFiles(
    root,
    [command, ...entryPoints.map((name) => `dist/cli/api/${name}.js`)],
    [".js", ".json"],
  );
  const declarations = emitDeclarations(
    root,
    entryPoints.map((name) => `cli/api/${name}.ts`),
  );
  const types = reachableFiles(
    declarations,
    entryPoints.map((name) => `cli/api/${name}.d.ts`),
    [".d.ts"],
  );
  for (const file of code.files) copy(join(root, file), join(folder, file));
  for (const file of types.files) copy(join(declarations, file), join(folder, "dist", file));
  for (const [file, from] of data(root)) copy(join(root, from), join(folder, file));
  const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as OwnManifest;
  const manifest = packageManifest({
    own,
    packages: code.packages,
    typePackages: types.packages,
    repository: repository === undefined ? undefined : `git+https://github.com/${repository}.git`,
  });
  writeFileSync(join(folder, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  return { folder, files: filesBelow(folder), declarations };
}

/** What the code reads or a user's editor does, by its place in the package. */
function data(root: string): readonly (readonly [file: string, from: string])[] {
  const schemas = ["accounts/schemas", "cli/review/schemas"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith(".schema.json"))
      .map((name) => [`schemas/${name}`, `${folder}/${name}`] as const),
  );
  return [
    ["README.md", "README.md"],
    ["CHANGELOG.md", "CHANGELOG.md"],
    ["LICENSE", "LICENSE"],
    ["dist/bundles/config-rules/index.js", "dist/bundles/config-rules/index.js"],
    ...schemas,
  ];
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
