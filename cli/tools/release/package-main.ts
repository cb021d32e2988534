import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { packageRoot } from "../../../accounts/package-root";
import { stagePackage } from "./stage-package";
import { surface } from "./surface";
import { surfaceFile } from "./surface-file";

const root = packageRoot();
const { values } = parseArgs({ options: { surface: { type: "boolean", default: false } } });
const { folder, files, declarations } = stagePackage(root, join(root, "dist", "package"), {
  repository: process.env.GITHUB_REPOSITORY,
});
if (values.surface) {
  writeFileSync(join(root, surfaceFile), surface(declarations));
  console.log(`${surfaceFile} was written`);
} else if (readFileSync(join(root, surfaceFile), "utf8") !== surface(declarations)) {
  console.error(`the public surface is not that of ${surfaceFile}: npm run surface writes it`);
  process.exitCode = 2;
} else console.log(`${folder}: ${String(files.length)} files. Next: npm publish ${folder}`);
