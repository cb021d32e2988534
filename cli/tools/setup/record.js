/** What a step of the set-up saw when it last ran, kept in dist; undefined before its first run. */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");

function readRecord(root, file) {
  const place = path.join(root, file);
  return existsSync(place) ? JSON.parse(readFileSync(place, "utf8")) : undefined;
}

/** Renamed into place, so that a run that is killed leaves no half of one. */
function writeRecord(root, file, record) {
  const place = path.join(root, file);
  mkdirSync(path.dirname(place), { recursive: true });
  const unfinished = `${place}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(record));
  renameSync(unfinished, place);
}

function digest(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}

module.exports = { digest, readRecord, writeRecord };
