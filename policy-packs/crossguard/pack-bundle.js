/**
 * A pack as one file of JavaScript. Plain JavaScript, because it runs before anything is compiled: when the Pulumi CLI
 * starts a pack from its source, and when a pack is packaged (`npm pack` runs it as a script).
 */
const { copyFileSync } = require("node:fs");
const path = require("node:path");

/** Everything but Pulumi's SDK goes in, so that a pack has nothing else to install. */
exports.bundle = function bundle(folder, options) {
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
  exports.bundle(folder, { outfile: "bundle.js", banner: { js: "// Palisade, Apache-2.0: see LICENSE" } });
  copyFileSync(path.join(__dirname, "../../LICENSE"), path.join(folder, "LICENSE"));
}
