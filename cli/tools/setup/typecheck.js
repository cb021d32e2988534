/** `npm run typecheck`: all projects at the same time. */
const { spawn } = require("node:child_process");
const path = require("node:path");
const projects = require("./projects");

const root = path.resolve(__dirname, "../../..");

for (const project of projects)
  spawn(process.execPath, ["node_modules/typescript/bin/tsc", "--project", project], {
    cwd: root,
    stdio: "inherit",
  }).once("exit", (code) => {
    if (code !== 0) process.exitCode = 1;
  });
