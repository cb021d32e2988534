import { spawnSync } from "node:child_process";
import { join } from "node:path";

const main = join(__dirname, "main.js");
const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: "utf8" });

test("the help of every command is printed without loading Pulumi, zod, an SDK or the catalogue", () => {
  const { stdout, status } = node(
    "-e",
    `const { commands } = require(${JSON.stringify(main)});
     for (const load of Object.values(commands)) load();
     console.log(JSON.stringify(Object.keys(require.cache)));`,
  );
  expect(status).toBe(0);
  const loaded = JSON.parse(stdout) as string[];
  const heavy =
    /node_modules\/(@pulumi|zod|@aws-sdk|yaml)\/|policy-packs\/controls\/(?!model)|stacks\/preview\//;
  expect(loaded.filter((file) => heavy.test(file.replaceAll("\\", "/")))).toEqual([]);
});

test.each([
  [["--help"], 0, /preview .*\n.*controls .*\n.*accounts /],
  [["preview", "--help"], 0, /--fail-on SEVERITY/],
  [["--version"], 0, /^\d+\.\d+\.\d+\n$/],
  [["nonsense"], 2, /^$/],
])("palisade %j exits with %i", (args, code, out) => {
  const { status, stdout } = node(main, ...args);
  expect(status).toBe(code);
  expect(stdout).toMatch(out);
});

test("a reader that goes away changes neither the exit code nor the error output", () => {
  const piped = `${process.execPath} ${main} --help; echo "code $?" >&2`;
  const { stderr } = spawnSync("sh", ["-c", `{ ${piped}; } | true`], { encoding: "utf8" });
  expect(stderr).toBe("code 0\n");
});
