import { readFileSync } from "node:fs";
import { allOperations } from "./all-operations";
import { generatedFiles } from "./generated-files";
import { lintDocument } from "./lint-document";
import { openApiDocument } from "./open-api-document";

/** Prints what is wrong with the document, and which generated files below the current folder are out of date. */
async function main(): Promise<void> {
  const faults = [...(await lintDocument(openApiDocument(allOperations)))];
  for (const { path, content } of await generatedFiles())
    if (readFileSync(path, "utf8") !== content)
      faults.push(`${path} is out of date: run "node cli/setup.js"`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

void main();
