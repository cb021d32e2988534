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
  [["--help"], 0, /preview .*\n.*controls .*\n.*coverage .*\n.*accounts /],
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

test("what a program prints goes to stderr, and the report alone to stdout", () => {
  const { stdout, stderr, status } = withCommand("console.log('chatter'); io.print('report'); return 1;");
  expect([stdout, stderr, status]).toEqual(["report\n", "chatter\n", 1]);
});

test("a program that ends the process cannot make it look clean", () => {
  const { stderr, status } = withCommand("process.exit(0);");
  expect(stderr).toMatch(/^palisade: a program ended the process before the preview was done\n/);
  expect(status).toBe(2);
});

test("errors that cannot be printed do not go on for ever", () => {
  const { status, signal } = spawnSync("sh", ["-c", `${process.execPath} ${main} nonsense 2>/dev/full`], {
    timeout: 300_000,
  });
  expect(signal).toBeNull();
  expect(status).toBe(2);
});

/** The process of `palisade controls` in which that command does something else. */
function withCommand(body: string) {
  const code = `const command = require(${JSON.stringify(join(__dirname, "commands/controls.js"))});
    command.controls.run = async (given, io) => { ${body} };
    process.argv.splice(1, 0, "palisade", "controls");
    const { commands } = require(${JSON.stringify(main)});
    void require(${JSON.stringify(main.replace(/main\.js$/, "palisade.js"))}).main(commands);`;
  return node("-e", code);
}
