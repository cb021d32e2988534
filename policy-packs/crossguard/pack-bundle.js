/**
 * A pack as one file of JavaScript. Plain JavaScript, because it runs before anything is compiled: when the Pulumi CLI
 * starts a pack from its source, and when a pack is packaged (`npm pack` runs it as a script).
 */
const { copyFileSync, renameSync } = require("node:fs");
const path = require("node:path");
const { writeGenerated } = require("../generate/write-generated");

/** Everything but Pulumi's SDK goes in, so that a pack has nothing else to install. */
exports.bundle = function bundle(folder, options) {
  const problems = writeGenerated();
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return require("esbuild").buildSync({
    absWorkingDir: folder,
    entryPoints: ["index.ts"],
    bundle: true,
    platform: "node",
    target: "node20",
    external: ["@pulumi/*"],
    legalComments: "none",
    logLevel: "error",
    ...options,
  });
};

if (require.main === module) {
  const folder = process.cwd();
  const banner = { js: "// Palisade, Apache-2.0: see LICENSE" };
  // Two may package the same pack at once, and neither may read half a file of the other.
  whole(folder, "bundle.js", (file) => exports.bundle(folder, { outfile: file, banner }));
  whole(folder, "LICENSE", (file) => copyFileSync(path.join(__dirname, "../../LICENSE"), file));
}

function whole(folder, name, write) {
  const unfinished = path.join(folder, `.${process.pid}.tmp.${name}`);
  write(unfinished);
  renameSync(unfinished, path.join(folder, name));
}
