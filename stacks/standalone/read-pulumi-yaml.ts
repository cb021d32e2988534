import { readFileSync } from "node:fs";
import { parseDocument } from "yaml";
import { filePositions } from "../../accounts/text-files/file-position";
import { CouldNotRun } from "../preview/could-not-run";

/**
 * The content of a YAML or JSON file of Pulumi's, which takes all that YAML has; a syntax error is reported with its line.
 * Whole numbers keep all their digits.
 */
export function readPulumiYaml(file: string): unknown {
  const text = readFileSync(file, "utf8");
  const document = parseDocument(text, { intAsBigInt: true });
  const [error] = document.errors;
  if (error) {
    const { line, column } = filePositions(file, text)(error.pos[0]);
    throw new CouldNotRun(`${file}:${line}:${column}: ${error.message.split("\n")[0] ?? ""}`);
  }
  return exactNumbers(document.toJS());
}

function exactNumbers(value: unknown): unknown {
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value.toString();
  }
  if (Array.isArray(value)) return value.map(exactNumbers);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, exactNumbers(inner)]));
}
