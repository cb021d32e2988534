/**
 * What `npm start` and `npm test` run first: installs the packages when the lockfile changed, compiles the sources
 * that changed and makes the bundles that they are part of. Plain JavaScript without dependencies, because nothing else is
 * there yet. Types are checked apart: `npm run typecheck`.
 */
const { createHash } = require("node:crypto");
const { spawnSync } = require("node:child_process");
const { existsSync, lstatSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");

const floor = Number(readFileSync(path.join(root, ".nvmrc"), "utf8"));
if (Number(process.versions.node.split(".")[0]) < floor) {
  console.error(`Palisade needs Node ${floor} or newer; this is ${process.version}.`);
  process.exit(2);
}

const lockfile = createHash("sha256")
  .update(readFileSync(path.join(root, "package-lock.json")))
  .digest("hex");
const installed = "node_modules/.palisade-installed";
// npm would empty the folder that the link leads to, which is another checkout's, and so is the stamp in it.
if (
  lstatSync(path.join(root, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink() &&
  !isCurrent(installed, lockfile)
) {
  console.error(
    "palisade: node_modules is a link to another checkout's, whose packages differ: remove the link, or bring package-lock.json into step.",
  );
  process.exit(2);
}
if (!isCurrent(installed, lockfile)) {
  console.error("palisade: installing packages (first time, or the lockfile changed) ...");
  rmSync(path.join(root, installed), { force: true });
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  writeFileSync(path.join(root, installed), lockfile);
}
const problems = require("../policy-packs/generate/write-generated").writeGenerated();
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(2);
}
compile().catch((error) => {
  // esbuild itself has already printed what is wrong in a source.
  if (!error.errors) console.error(error.stack);
  process.exit(2);
});

/** With `--without-bundles` those that are there serve on: most tests need none. */
async function compile() {
  const { generateApi } = require("./tools/setup/generate-api");
  const { transpile } = require("./tools/setup/transpile");
  const { bundle } = require("./tools/setup/bundle");
  generateApi(root, lockfile);
  writeSchema(transpile(root, lockfile));
  const bundled = existsSync(path.join(root, "dist/bundles"));
  if (!bundled || !process.argv.includes("--without-bundles")) await bundle(root, lockfile);
}

/** Derived from the catalogue as it has just been compiled. */
function writeSchema(compiled) {
  const file = path.join(root, "cli/review/schemas/policy-config.schema.json");
  if (
    existsSync(file) &&
    !compiled.some((source) => /^(policy-packs|cli\/review\/policy-config)\//.test(source))
  )
    return;
  require("../dist/cli/tools/setup/write-policy-config-schema").writePolicyConfigSchema(file);
}

function isCurrent(stamp, state) {
  const file = path.join(root, stamp);
  return existsSync(file) && readFileSync(file, "utf8") === state;
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (error || status !== 0) {
    console.error(
      `palisade: "${path.basename(command)} ${args.join(" ")}" failed${error ? `: ${error.message}` : ""}`,
    );
    process.exit(2);
  }
}
