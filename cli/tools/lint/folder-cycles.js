/**
 * No two folders import each other, and none gets back to itself by way of others: neither leaf folders nor the rooms that
 * hold them. Tests and what only tests use are left out. Plain JavaScript, so that the lint needs nothing compiled.
 */
const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

const sources = ["accounts", "cli", "config-rules", "policy-packs", "stacks", "workloads"];
const forTests = /\.test\.tsx?$|\/(fixtures|testing)\/|\/example-[^/]*$/;

/** Every import of one production file by another, as paths from the root. */
function imports(root) {
  return sources
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`),
    )
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.tsx?$/.test(file) && !forTests.test(file))
    .flatMap((from) =>
      ts
        .preProcessFile(readFileSync(path.join(root, from), "utf8"))
        .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
        .map(({ fileName }) => resolved(root, path.posix.join(path.posix.dirname(from), fileName)))
        .filter((to) => to !== undefined)
        .map((to) => ({ from, to })),
    );
}

const resolved = (root, target) =>
  [`${target}.ts`, `${target}.tsx`, `${target}/index.ts`].find((file) => existsSync(path.join(root, file)));

/** One circle of folders for each depth of the tree that has any, as the imports that close it. */
function folderCycles(links) {
  const deepest = Math.max(0, ...links.map(({ from }) => from.split("/").length - 1));
  const found = Array.from({ length: deepest }, (_, index) => cycleAt(index + 1, links)).filter(Boolean);
  return [
    ...new Set(found.map((cycle) => cycle.map(({ from, to }) => `${from} imports ${to}`).join("\n  "))),
  ];
}

function cycleAt(depth, links) {
  const folder = (file) => file.split("/").slice(0, -1).slice(0, depth).join("/");
  /** Folder to the folders that it imports, each with one import as the evidence. */
  const graph = new Map();
  for (const link of links) {
    const [from, to] = [folder(link.from), folder(link.to)];
    if (from === to) continue;
    if (!graph.has(from)) graph.set(from, new Map());
    if (!graph.get(from).has(to)) graph.get(from).set(to, link);
  }
  const left = new Set();
  for (const start of graph.keys()) {
    const cycle = walk(start, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;

  function walk(at, trail) {
    const begin = trail.findIndex((step) => step.folder === at);
    if (begin >= 0) return trail.slice(begin).map(({ link }) => link);
    if (left.has(at)) return undefined;
    for (const [next, link] of graph.get(at) ?? []) {
      const cycle = walk(next, [...trail, { folder: at, link }]);
      if (cycle !== undefined) return cycle;
    }
    left.add(at);
    return undefined;
  }
}

module.exports = { folderCycles, imports };

if (require.main === module) {
  const cycles = folderCycles(imports(process.argv[2] ?? process.cwd()));
  for (const cycle of cycles) console.error(`Folders import each other:\n  ${cycle}`);
  process.exitCode = cycles.length === 0 ? 0 : 1;
}
