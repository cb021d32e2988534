import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { generatedFiles } from "./generated-files";

/** Writes, below the current folder, those generated files whose content differs. Run by set-up before it compiles. */
async function main(): Promise<void> {
  for (const { path, content } of await generatedFiles()) {
    if (existsSync(path) && readFileSync(path, "utf8") === content) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}

void main();
