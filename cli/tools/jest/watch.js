/**
 * `npm run test:watch [-- PATTERN]`: compiles what changes and runs the tests that match the pattern or, without one,
 * those that lead to what changed.
 */
const { spawn } = require("node:child_process");
const { readdirSync, statSync, watch } = require("node:fs");
const path = require("node:path");
const { folders } = require("../setup/source-files");

const root = path.resolve(__dirname, "../../..");
const patterns = process.argv.slice(2);
const changed = new Set();
let isCompiling = false;
let tests;
let timer;

/** Each folder by itself: what replaces a file, as editors do, is missed by Node's recursive watching on Linux. */
function watchFolder(folder) {
  watch(path.join(root, folder), (_, name) => {
    const file = `${folder}/${name}`;
    if (statSync(path.join(root, file), { throwIfNoEntry: false })?.isDirectory()) watchFolder(file);
    if (!/\.tsx?$/.test(file)) return;
    changed.add(path.join(root, "dist", file.replace(/\.tsx?$/, ".js")));
    clearTimeout(timer);
    // An editor writes a file in several steps, and a checkout many files.
    timer = setTimeout(run, 100);
  });
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true }))
    if (entry.isDirectory()) watchFolder(`${folder}/${entry.name}`);
}

folders.forEach(watchFolder);
console.log(`Watching ${folders.join(", ")}; Ctrl+C ends it.`);
if (patterns.length > 0) run();

function run() {
  // The set-up writes sources too, and is not interrupted: what changed meanwhile comes after it.
  if (isCompiling) {
    timer = setTimeout(run, 100);
    return;
  }
  tests?.kill();
  isCompiling = true;
  const wanted = patterns.length > 0 ? patterns : ["--findRelatedTests", ...changed];
  start(["cli/setup.js", "--without-bundles"]).once("exit", (code) => {
    isCompiling = false;
    if (code !== 0) return;
    tests = start(["node_modules/jest/bin/jest.js", "--passWithNoTests", ...wanted]);
    tests.once("exit", (_, signal) => {
      if (signal === null) changed.clear();
    });
  });
}

const start = (args) => spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
