/**
 * `npm test`: every test and, beside them, the checks of code (with its types), format and arrows, each of which is one
 * processor's work. A check's complaints are printed when it ends, the tests' tally last. With `--exhaustive`, `npm run
 * test:exhaustive`, no test takes a sample of its cases.
 */
const { spawn } = require("node:child_process");
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");
const args = process.argv.slice(2);
const isExhaustive = args[0] === "--exhaustive";
// A third of the time would be spent on collecting garbage that is young, as for `npm start`.
const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --max-semi-space-size=64`.trim();
const checks = ["lint:code", "lint:format", "lint:arrows"];

async function main() {
  const [failed, tests] = await Promise.all([
    failedChecks(),
    run("test:files", isExhaustive ? args.slice(1) : args, "inherit"),
  ]);
  if (failed.length > 0) console.log(`failed: ${failed.map((check) => `npm run ${check}`).join(", ")}`);
  process.exitCode = failed.length > 0 || tests.code !== 0 ? 1 : 0;
}

async function failedChecks() {
  const failed = [];
  for (const check of checks) {
    const begun = Date.now();
    const { code, output } = await run(check, [], "pipe");
    if (code !== 0) failed.push(check);
    const outcome = code === 0 ? "passed" : `FAILED\n${output}`;
    console.log(`${check}, ${Math.round((Date.now() - begun) / 1_000)} s: ${outcome}`);
  }
  return failed;
}

/** A script of package.json. */
function run(script, args, stdio) {
  const child = spawn("npm", ["run", "--silent", script, "--", ...args], {
    cwd: root,
    stdio: ["ignore", stdio, stdio],
    env: { ...process.env, NODE_OPTIONS, ...(isExhaustive && { PALISADE_EXHAUSTIVE: "1" }) },
    shell: process.platform === "win32",
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, output })));
}

void main();
