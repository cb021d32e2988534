import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes the types of some sources, and of all that they import, below `dist/declarations`; what did not change is kept. */
export function emitDeclarations(root: string, sources: readonly string[]): string {
  const folder = join(root, "dist", "declarations");
  mkdirSync(folder, { recursive: true });
  const project = join(folder, "tsconfig.json");
  writeFileSync(
    project,
    JSON.stringify({
      extends: join(root, "tsconfig.json"),
      compilerOptions: {
        noEmit: false,
        declaration: true,
        emitDeclarationOnly: true,
        rootDir: root,
        outDir: folder,
        types: ["node"],
        tsBuildInfoFile: join(folder, ".tsbuildinfo"),
      },
      include: [],
      exclude: [],
      files: sources.map((file) => join(root, file)),
    }),
  );
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "--project", project],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the types of the published modules could not be written:\n${stdout}`);
  return folder;
}
