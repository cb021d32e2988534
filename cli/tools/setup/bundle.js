/** Makes those bundles of which a source changed since the last time. */
const { readdirSync, readFileSync, rmSync } = require("node:fs");
const path = require("node:path");
const { buildLambdas, buildServers, copyMigrations, lambdas, servers } = require("./build-functions");
const { buildWeb, page, web } = require("./build-web");
const { digest, readRecord, writeRecord } = require("./record");
const { sourceFiles, stateOf } = require("./source-files");

const recordFile = "dist/.palisade-bundled.json";

const groups = [
  { sources: lambdas, build: buildLambdas },
  { sources: servers, build: buildServers },
  { sources: { web: web.script }, build: buildWeb, also: [web.style, `${page}/index.html`] },
];

/** Returns the names of the bundles that were made. */
async function bundle(root, lockfile) {
  const own = readdirSync(__dirname).map((file) => readFileSync(path.join(__dirname, file)));
  // A file that is new may be found in place of another one.
  const names = sourceFiles(root).filter((file) => !/\.test\.tsx?$/.test(file));
  const toolchain = digest([lockfile, ...own, names.join()]);
  const record = readRecord(root, recordFile);
  const before = record?.toolchain === toolchain ? record.bundles : {};
  // A bundle whose source is gone must not be deployed from what is left of it.
  if (record?.toolchain !== toolchain)
    rmSync(path.join(root, "dist/bundles"), { recursive: true, force: true });
  const isCurrent = (name) =>
    before[name] !== undefined &&
    Object.entries(before[name]).every(([file, state]) => stateOf(root, file) === state);
  const bundles = {};
  for (const { sources, build, also = [] } of groups) {
    const stale = Object.fromEntries(Object.entries(sources).filter(([name]) => !isCurrent(name)));
    if (Object.keys(stale).length === 0) continue;
    const { inputs } = await build(stale);
    for (const [name, source] of Object.entries(stale))
      bundles[name] = Object.fromEntries(
        [...reached(inputs, source), ...also]
          .filter((file) => !file.includes("node_modules/"))
          .map((file) => [file, stateOf(root, file)]),
      );
  }
  const made = Object.keys(bundles);
  if (made.length > 0) writeRecord(root, recordFile, { toolchain, bundles: { ...before, ...bundles } });
  copyMigrations();
  return made;
}

/** The files that a source leads to, by esbuild's account of who imports what. */
function reached(inputs, source) {
  const found = new Set([source]);
  for (const file of found)
    for (const { path: imported, external } of inputs[file]?.imports ?? [])
      if (!external) found.add(imported);
  return [...found];
}

module.exports = { bundle };
