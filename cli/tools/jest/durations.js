/**
 * How long each test file took when it last ran, in seconds: kept with the packages, which outlive a set-up from nothing,
 * and for the first run on a machine the slow files as they were measured once.
 */
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");
const measured = path.join(__dirname, "slow-files.json");
const latest = path.join(root, "node_modules/.cache/palisade/test-durations.json");

/** "cli/main.test.ts", of the compiled file's path. */
const sourceName = (compiled) =>
  path.relative(path.join(root, "dist"), compiled).replaceAll(path.sep, "/").replace(/\.js$/, ".ts");

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {});

const readDurations = () => ({ ...read(measured), ...read(latest) });

function writeDurations(durations) {
  mkdirSync(path.dirname(latest), { recursive: true });
  writeFileSync(latest, JSON.stringify({ ...read(latest), ...durations }, null, 2));
}

module.exports = { readDurations, sourceName, writeDurations };
