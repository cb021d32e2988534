/**
 * Compiles to dist the sources that changed since the last time, each file by itself and without type checks: these are
 * `npm run typecheck`'s.
 */
const { readFileSync, rmSync } = require("node:fs");
const path = require("node:path");
const { digest, readRecord, writeRecord } = require("./record");
const { folders, sourceFiles, stateOf } = require("./source-files");

const recordFile = "dist/.palisade-compiled.json";

/**
 * esbuild exports through two getters a name, which costs the policy evaluator a quarter of its rate. No export changes once
 * its module has run, and no modules import each other in a cycle, so plain properties say the same.
 */
const plainExports =
  "if (module.exports.__esModule) module.exports = Object.defineProperty({ ...module.exports }, '__esModule', { value: true });";

/** Returns the sources that were compiled. */
function transpile(root, lockfile) {
  const files = sourceFiles(root);
  const configurations = ["tsconfig.json", ...files.filter((file) => file.endsWith("/tsconfig.json"))];
  const toolchain = digest([
    lockfile,
    ...[__filename, ...configurations.map((file) => path.join(root, file))].map((file) => readFileSync(file)),
  ]);
  const record = readRecord(root, recordFile);
  const before = record?.toolchain === toolchain ? record.sources : undefined;
  // A test whose source is gone must not go on running from its compiled copy.
  if (before === undefined)
    for (const folder of folders) rmSync(path.join(root, "dist", folder), { recursive: true, force: true });
  const sources = Object.fromEntries(
    files
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
      .map((file) => [file, stateOf(root, file)]),
  );
  const changed = Object.keys(sources).filter((file) => sources[file] !== before?.[file]);
  const gone = Object.keys(before ?? {}).filter((file) => !(file in sources));
  if (changed.length + gone.length === 0) return [];
  if (changed.length > 0)
    require("esbuild").buildSync({
      absWorkingDir: root,
      entryPoints: changed,
      outdir: "dist",
      outbase: ".",
      format: "cjs",
      platform: "node",
      target: "es2022",
      sourcemap: true,
      sourcesContent: false,
      footer: { js: plainExports },
      logLevel: "error",
    });
  const kept = new Set(Object.keys(sources).map(compiledName));
  for (const file of gone.map(compiledName).filter((name) => !kept.has(name)))
    for (const ending of ["", ".map"]) rmSync(path.join(root, "dist", file + ending), { force: true });
  writeRecord(root, recordFile, { toolchain, sources });
  return changed;
}

const compiledName = (file) => file.replace(/\.tsx?$/, ".js");

module.exports = { transpile };
