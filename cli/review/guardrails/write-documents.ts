import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import { policiesFile } from "./policies-file";
import { UserError } from "../../terminal/user-error";
import { writeOutput } from "../../terminal/write-output";

/** Writes each document as AWS is given it, NAME.json, and what is attached where; returns how many documents there are. */
export function writeDocuments(cwd: string, folder: string, policies: CompiledPolicies): number {
  try {
    mkdirSync(resolve(cwd, folder), { recursive: true });
  } catch (error) {
    throw new UserError(`--output ${folder}: cannot make this folder: ${(error as Error).message}`);
  }
  const documents = [...policies.scp.documents, ...policies.rcp.documents];
  // AWS counts every character that it is given, a line break at the end included.
  for (const { name, content } of documents) writeOutput(cwd, join(folder, `${name}.json`), content);
  writeOutput(
    cwd,
    join(folder, policiesFile),
    `${JSON.stringify({ schemaVersion: 1, ...policies }, null, 2)}\n`,
  );
  return documents.length;
}
