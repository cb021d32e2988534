const path = require("node:path");
const { bundle } = require("./pack-bundle");

/** Compiles a pack's source in memory and runs it in the place of `module`: a second, where type-checking takes many. */
exports.start = function start(module) {
  const folder = path.dirname(module.filename);
  const { outputFiles } = bundle(folder, { write: false, sourcemap: "inline" });
  module._compile(outputFiles[0].text, path.join(folder, "bundle.js"));
};
