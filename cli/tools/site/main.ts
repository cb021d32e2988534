import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { version } from "../../terminal/version";
import { readCatalogue } from "./read-catalogue";
import { writeSite } from "./write-site";

/** `npm run site`: the catalogue as a static site in dist/site/.vitepress/dist, which any web server can serve. */
function main(): void {
  const root = packageRoot();
  const folder = join(root, "dist/site");
  writeSite(folder, readCatalogue(root), version());
  const generator = join(dirname(require.resolve("vitepress/package.json")), "bin/vitepress.js");
  const { status } = spawnSync(process.execPath, [generator, "build", folder], { stdio: "inherit" });
  process.exitCode = status ?? 2;
  if (status === 0) console.log("the site is in dist/site/.vitepress/dist");
}

main();
