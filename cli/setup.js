/**
 * What `npm start` and `npm test` run first: installs the packages and compiles the sources when, and only when,
 * something changed since the last time. Plain JavaScript without dependencies, because nothing else is there yet.
 */
const { createHash } = require("node:crypto");
const { spawnSync } = require("node:child_process");
const {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const path = require("node:path");

const root = path.resolve(__dirname, "..");
const sources = ["accounts", "cli", "config-rules", "policy-packs", "stacks", "workloads"];

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
step(installed, lockfile, "installing packages (first time, or the lockfile changed)", () =>
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]),
);
step("dist/.palisade-built", fingerprint(), "compiling", () => {
  removeStale();
  // A revision that is only compared with had its types checked when it was made.
  if (process.env.PALISADE_SKIP_TYPE_CHECK) transpile();
  else
    for (const project of [".", "cli/reporters/html/page", "workloads/boi/web/page"])
      run(process.execPath, [
        path.join(root, "node_modules/typescript/bin/tsc"),
        ...["--project", path.join(root, project)],
      ]);
  run(process.execPath, [path.join(root, "cli/tools/setup/bundle.js")]);
});

function step(stamp, state, what, work) {
  if (isCurrent(stamp, state)) return;
  const file = path.join(root, stamp);
  console.error(`palisade: ${what} ...`);
  rmSync(file, { force: true });
  work();
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, state);
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

/** What the compiler would write, but for its checks: seconds instead of half a minute. */
function transpile() {
  require("esbuild").buildSync({
    absWorkingDir: root,
    entryPoints: sources
      .flatMap((folder) => inputs(folder))
      .filter((file) => /\.tsx?$/.test(file) && !/\.d\.ts$/.test(file)),
    outdir: "dist",
    outbase: ".",
    format: "cjs",
    platform: "node",
    target: "es2022",
    sourcemap: true,
    logLevel: "error",
  });
}

/** Size and time of every source and of what decides how it compiles. */
function fingerprint() {
  const hash = createHash("sha256").update(lockfile).update(process.version);
  for (const file of ["tsconfig.json", ...sources.flatMap((folder) => inputs(folder))]) {
    const { size, mtimeMs } = statSync(path.join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function inputs(folder) {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return inputs(file);
    return /\.(tsx?|json|css|html)$/.test(entry.name) ? [file] : [];
  });
}

/** A test whose source is gone must not go on running from its compiled copy. */
function removeStale() {
  for (const folder of sources) {
    const compiled = path.join(root, "dist", folder);
    if (existsSync(compiled)) removeOrphans(compiled, path.join(root, folder));
  }
}

function removeOrphans(compiled, source) {
  for (const entry of readdirSync(compiled, { withFileTypes: true })) {
    const file = path.join(compiled, entry.name);
    if (entry.isDirectory()) removeOrphans(file, path.join(source, entry.name));
    else if (
      /\.js(\.map)?$/.test(entry.name) &&
      [".ts", ".tsx"].every(
        (ending) => !existsSync(path.join(source, entry.name.replace(/\.js(\.map)?$/, ending))),
      )
    )
      rmSync(file);
  }
}
