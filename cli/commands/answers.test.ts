import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../accounts/package-root";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { answers } from "./answers";

const patience = 120_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "palisade-answers-"));
  symlinkSync(join(packageRoot(), "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), "{}");
  writeFileSync(
    join(folder, "Pulumi.yaml"),
    "name: example\nruntime:\n  name: nodejs\n  options: { typescript: false }\n",
  );
  writeFileSync(
    join(folder, "index.js"),
    'exports.ids = require("@pulumi/aws").ec2.getSubnets({ tags: { tier: "private" } }).then(({ ids }) => ids);\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function called(...args: string[]) {
  const io = recordingIo({ cwd: folder, env: { PATH: process.env.PATH, HOME: "/dev/null" } });
  const code = await run({ answers: () => answers }, ["answers", ...args], io);
  return { code, printed: io.printed(), errors: io.printedErrors() };
}

test(
  "a form for what the offline preview cannot answer is written",
  async () => {
    expect(await called("answers.yaml")).toEqual({
      code: 0,
      printed: "answers.yaml: 1 lookup written; fill in what is null, secrets among it\n",
      errors: "",
    });
    const text = readFileSync(join(folder, "answers.yaml"), "utf8");
    expect(text).toContain("tier: private\n");
    expect(text).toContain("ids: null # a list of texts\n");
  },
  patience,
);

test.each([
  [
    ["answers.yaml", "--", process.execPath, "-e", "process.exit(3)"],
    /^\S+ -e process\.exit\(3\) ended with 3, so /,
  ],
  [["answers.yaml", "--", "no-such-command"], /^no-such-command cannot be started .*is it installed/],
  [
    ["answers.yaml", "--stack", "dev", "--", "pulumi"],
    /^--stack and --config go behind "--", in the words of pulumi/,
  ],
  [["broken.yaml"], /broken\.yaml:1:11: not valid YAML/],
  [[], /needs the file to write/],
])("%j cannot be run, and the error says why", async (args, message) => {
  writeFileSync(join(folder, "broken.yaml"), "answers: [");
  const { code, errors } = await called(...args);
  expect([code, errors]).toEqual([2, expect.stringMatching(message)]);
});
