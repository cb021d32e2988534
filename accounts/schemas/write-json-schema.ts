import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchemas } from "./json-schema";
import { packageRoot } from "../package-root";

const folder = join(packageRoot(), "accounts", "schemas");
mkdirSync(folder, { recursive: true });
for (const [file, schema] of Object.entries(jsonSchemas()))
  writeFileSync(join(folder, file), `${JSON.stringify(schema, null, 2)}\n`);
