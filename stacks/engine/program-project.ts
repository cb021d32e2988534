import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "yaml";
import { packageRoot } from "../../accounts/package-root";

/** A project folder with one JavaScript program, which finds this project's packages. */
export function programProject(folder: string, source: string): string {
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(packageRoot(), "node_modules"), join(folder, "node_modules"), "junction");
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(
    join(folder, "Pulumi.yaml"),
    stringify({
      name: "example",
      runtime: { name: "nodejs", options: { typescript: false } },
      main: "index.js",
    }),
  );
  writeFileSync(join(folder, "index.js"), source);
  return folder;
}
