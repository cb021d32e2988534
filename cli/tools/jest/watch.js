/**
 * `npm run test:watch [-- PATTERN]`: compiles what changes and runs the tests that match the pattern or, without one,
 * those that lead to what changed.
 */
const { spawn } = require("node:child_process");
const { watch } = require("node:fs");
const path = require("node:path");
const { folders } = require("../setup/source-files");

const root = path.resolve(__dirname, "../../..");
const patterns = process.argv.slice(2);
const changed = new Set();
let running;
let timer;

for (const folder of folders)
  watch(path.join(root, folder), { recursive: true }, (_, file) => {
    if (!/\.tsx?$/.test(file ?? "")) return;
    changed.add(path.join(root, "dist", folder, file.replace(/\.tsx?$/, ".js")));
    clearTimeout(timer);
    // An editor writes a file in several steps, and a checkout many files.
    timer = setTimeout(run, 100);
  });
console.log(`Watching ${folders.join(", ")}; Ctrl+C ends it.`);
if (patterns.length > 0) run();

function run() {
  running?.kill();
  const files = [...changed];
  const tests = patterns.length > 0 ? patterns : ["--findRelatedTests", ...files];
  running = start(["cli/setup.js", "--without-bundles"], () => {
    running = start(["node_modules/jest/bin/jest.js", "--passWithNoTests", ...tests], () => changed.clear());
  });
}

function start(args, next) {
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  child.once("exit", (code) => {
    if (code === 0) next();
  });
  return child;
}
