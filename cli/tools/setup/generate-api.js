/**
 * Writes what is derived from the BOI platform's endpoints: its OpenAPI document and the types of its client. Done before
 * anything is compiled, since the sources import both; so the generator, which imports neither, is bundled by itself.
 */
const { spawnSync } = require("node:child_process");
const { readFileSync, rmSync } = require("node:fs");
const path = require("node:path");
const { digest, readRecord, writeRecord } = require("./record");
const { stateOf } = require("./source-files");

const recordFile = "dist/.palisade-api.json";
const outputs = ["workloads/boi/services/openapi/document.ts", "workloads/boi/web/client/schema.ts"];
/** In dist, so that packages are found from there. */
const generator = "dist/generate-openapi.js";

/** Returns whether a source that the endpoints lead to changed since the last time, or a file was missing. */
function generateApi(root, lockfile) {
  const toolchain = digest([lockfile, readFileSync(__filename)]);
  const record = readRecord(root, recordFile);
  const isCurrent =
    record?.toolchain === toolchain &&
    outputs.every((file) => stateOf(root, file) !== "") &&
    Object.entries(record.sources).every(([file, state]) => stateOf(root, file) === state);
  if (isCurrent) return false;
  console.error("palisade: deriving the BOI platform's document and client from its endpoints ...");
  const { metafile } = require("esbuild").buildSync({
    absWorkingDir: root,
    entryPoints: ["workloads/boi/services/openapi-generator/main.ts"],
    outfile: generator,
    bundle: true,
    metafile: true,
    packages: "external",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  const sources = Object.fromEntries(Object.keys(metafile.inputs).map((file) => [file, stateOf(root, file)]));
  const { status, error } = spawnSync(process.execPath, [generator], { cwd: root, stdio: ["ignore", 2, 2] });
  if (error || status !== 0)
    throw new Error("the document and the client could not be derived from the endpoints", { cause: error });
  rmSync(path.join(root, generator));
  writeRecord(root, recordFile, { toolchain, sources });
  return true;
}

module.exports = { generateApi };
