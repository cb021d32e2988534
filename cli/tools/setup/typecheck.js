/** `npm run typecheck`: the program and its two web pages, which have types of a browser, at the same time. */
const { spawn } = require("node:child_process");
const path = require("node:path");

const root = path.resolve(__dirname, "../../..");

for (const project of [".", "cli/reporters/html/page", "workloads/boi/web/page"])
  spawn(process.execPath, ["node_modules/typescript/bin/tsc", "--project", project], {
    cwd: root,
    stdio: "inherit",
  }).once("exit", (code) => {
    if (code !== 0) process.exitCode = 1;
  });
