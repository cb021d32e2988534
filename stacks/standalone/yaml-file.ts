import { readFileSync } from "node:fs";
import { LineCounter, parseDocument } from "yaml";
import { CouldNotRun } from "../preview/could-not-run";

/** The content of a YAML or JSON file; a syntax error is told with its line. Whole numbers keep all their digits. */
export function yamlFile(file: string): unknown {
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter, intAsBigInt: true });
  const [error] = document.errors;
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0]);
    throw new CouldNotRun(`${file}:${line}:${col}: ${error.message.split("\n")[0] ?? ""}`);
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
