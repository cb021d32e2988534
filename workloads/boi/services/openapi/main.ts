import { readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { allOperations } from "./all-operations";
import { generatedFiles } from "./generated";
import { lintDocument } from "./lint-document";
import { openApiDocument } from "./open-api-document";

/** `main.js` writes the files that are derived from the endpoints; `main.js check` says whether they are current. */
async function main(isCheck: boolean): Promise<readonly string[]> {
  const faults = [...(await lintDocument(openApiDocument(allOperations)))];
  for (const { path, content } of await generatedFiles())
    if (!isCheck) writeFileSync(path, content);
    else if (readFileSync(path, "utf8") !== content)
      faults.push(`${basename(path)} is not current: run "node dist/workloads/boi/services/openapi/main.js"`);
  return faults;
}

main(process.argv[2] === "check")
  .then((faults) => {
    for (const fault of faults) console.error(fault);
    process.exitCode = faults.length > 0 ? 1 : 0;
  })
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  });
