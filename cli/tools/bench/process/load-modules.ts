import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** Loads the modules that a file lists, and does nothing with them. */
const load = createRequire(__filename);
for (const file of JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as string[]) load(file);
