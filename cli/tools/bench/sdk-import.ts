import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { measure, type Run } from "./process/measure";

/**
 * Measures what no preview can do without: a process that loads those modules of Pulumi's SDKs, and of what they need, that
 * the programs of a preview load, and does nothing else.
 */
export function sdkImport(
  scratch: string,
  name: string,
  preview: readonly string[] = ["preview", "--no-cache"],
): () => Run {
  const file = join(scratch, `modules-of-${name}.json`);
  measure(preview, { env: { PALISADE_BENCH_MODULES: file } });
  const modules = JSON.parse(readFileSync(file, "utf8")) as string[];
  writeFileSync(
    file,
    JSON.stringify(
      modules.filter((path) => /[\\/]node_modules[\\/]@pulumi[\\/](pulumi|aws)[\\/]/.test(path)),
    ),
  );
  return () => measure([file], { script: join(__dirname, "process/load-modules.js") });
}
