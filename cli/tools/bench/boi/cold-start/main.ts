import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../../../../accounts/package-root";
import { coldStarts } from "./cold-starts";

/** `npm run bench:cold-start`: the cold starts alone, as a table and in .bench/cold-start.json. */
async function main(): Promise<void> {
  const rows = await coldStarts();
  console.table(rows);
  const folder = join(packageRoot(), ".bench");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "cold-start.json");
  writeFileSync(
    file,
    `${JSON.stringify({ node: process.version, date: new Date().toISOString(), rows }, null, 2)}\n`,
  );
  console.log(`written to ${file}`);
}

void main();
