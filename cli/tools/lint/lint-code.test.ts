import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../../accounts/package-root";

const folder = mkdtempSync(join(tmpdir(), "palisade-lint-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lintCode = "cli/tools/lint/lint-code.js";
const files = {
  "package.json": "{}",
  "tsconfig.json": `{"compilerOptions":{"noEmit":true,"strict":true,"lib":["ES2022"],"types":[],"incremental":true,"tsBuildInfoFile":"dist/.tsbuildinfo"},"include":["sources"]}`,
  "eslint.config.js": `const { parser, plugin } = require("typescript-eslint");
module.exports = [{
  files: ["**/*.ts"],
  languageOptions: { parser, parserOptions: { project: "./tsconfig.json", tsconfigRootDir: __dirname } },
  plugins: { "@typescript-eslint": plugin },
  rules: { "@typescript-eslint/no-floating-promises": "error" },
}];`,
  "cli/tools/setup/projects.js": `module.exports = ["."];`,
};

const write = (entries: Readonly<Record<string, string>>) => {
  for (const [path, content] of Object.entries(entries)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
};
const linted = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, lintCode)], {
    encoding: "utf8",
  });
  return { status, stderr, stdout: stdout.replaceAll(folder, "") };
};

test("one run names what the compiler refuses and what the rules do, then and when it is repeated", () => {
  write(files);
  symlinkSync(join(packageRoot(), "node_modules"), join(folder, "node_modules"), "junction");
  mkdirSync(join(folder, "cli/tools/lint"), { recursive: true });
  copyFileSync(join(packageRoot(), lintCode), join(folder, lintCode));
  write({ "sources/one.ts": "export const one = 1;\n", "sources/two.ts": "export const two = () => 2;\n" });
  expect(linted()).toEqual({ status: 0, stderr: "", stdout: "" });
  write({
    "sources/one.ts": "export const one = async (): Promise<number> => 1;\none();\n",
    "sources/two.ts": 'import { one } from "./one";\nexport const two: number = one;\n',
  });
  for (const _ of ["first", "again"]) {
    const { status, stdout } = linted();
    expect(status).toBe(1);
    expect(stdout).toContain("sources/two.ts(2,14): error TS2322");
    expect(stdout).toContain("no-floating-promises");
  }
});
