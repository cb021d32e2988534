import { readFileSync } from "node:fs";
import { isMap, isScalar, parseDocument } from "yaml";
import { filePositions, type FilePosition } from "../../accounts/text-files/file-position";
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

/** Where a key is written, at the end of a path of keys. */
export function keyPosition(file: string, path: readonly string[]): FilePosition {
  const text = readFileSync(file, "utf8");
  const within = parseDocument(text).getIn(path.slice(0, -1), true);
  const key = isMap(within)
    ? within.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
    : undefined;
  return filePositions(file, text)((isScalar(key) ? key.range?.[0] : undefined) ?? 0);
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
