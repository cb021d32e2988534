import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { engineFolder, engineModules } from "./engine-folder";

const version = "v3.200.0";
const cli = "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi";
const languageHost = "github.com/pulumi/pulumi/sdk/v3/nodejs/cmd/pulumi-language-nodejs";
const versionFlag = `-X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=${version}`;

/** `npm run engine`: builds the pinned Pulumi CLI and its Node.js language host into the user's cache, once. */
function main(): void {
  const built = engineFolder(process.env);
  if (existsSync(built)) {
    console.log(`The Pulumi engine is built already: ${built}`);
    return;
  }
  if (spawnSync("go", ["version"]).status !== 0) {
    console.error(
      "Building the Pulumi engine needs Go 1.24 or newer (https://go.dev/dl). An installed pulumi CLI does as well.",
    );
    process.exit(2);
  }
  const began = Date.now();
  const unfinished = `${built}.${String(process.pid)}`;
  const bin = join(unfinished, "bin");
  mkdirSync(bin, { recursive: true });
  try {
    compile(bin, "the Pulumi CLI", "cli", cli, `-s -w ${versionFlag}`);
    compile(bin, "its language host", "language-host", languageHost, "-s -w");
    copyScripts(bin);
    renameSync(unfinished, built);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  console.log(`Built in ${String(Math.round((Date.now() - began) / 1000))} s: ${built}`);
}

function compile(bin: string, what: string, module: string, command: string, linked: string): void {
  console.error(`palisade: building ${what}; the first time this takes minutes ...`);
  go(module, ["build", "-o", join(bin, basename(command)), "-ldflags", linked, command]);
}

/** Shell scripts by which the CLI starts policy packs and dynamic providers. */
function copyScripts(bin: string): void {
  const sdk = go("cli", ["list", "-m", "-f", "{{.Dir}}", "github.com/pulumi/pulumi/sdk/v3"]);
  for (const script of ["pulumi-analyzer-policy", "pulumi-resource-pulumi-nodejs"]) {
    copyFileSync(join(sdk, "nodejs", "dist", script), join(bin, script));
    chmodSync(join(bin, script), 0o755);
  }
}

function go(module: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync("go", args, {
    cwd: join(engineModules(), module),
    stdio: ["ignore", "pipe", "inherit"],
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`"go ${args.join(" ")}" failed`);
  return stdout.trim();
}

main();
