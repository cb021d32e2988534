import type { Command, Commands } from "./command";
import { recordingIo } from "./recording-io";
import { run } from "./run";
import { UserError } from "./user-error";

const options = {
  stack: { type: "string", multiple: true, value: "GLOB", help: "stacks to look at" },
  output: { type: "string", short: "o", value: "FILE", help: "where to write" },
  loud: { type: "boolean", help: "shout" },
} as const;

const echo: Command<typeof options> = {
  summary: "Says what it was given",
  positionals: { usage: "[WORD]", max: 1 },
  options,
  run(given, io) {
    io.print(JSON.stringify(given));
    return Promise.resolve(1);
  },
};

const failing = (error: Error): Command => ({
  summary: "Fails",
  options: {},
  run: () => Promise.reject(error),
});

const commands: Commands = {
  echo: () => echo,
  mistaken: () => failing(new UserError("no such folder: x")),
  broken: () => failing(new TypeError("undefined is not a function")),
  words: () => ({ summary: "About words", commands: { echo: () => echo } }),
};

async function call(...args: string[]) {
  const io = recordingIo();
  const code = await run(commands, args, io);
  return { code, out: io.printed(), errors: io.printedErrors() };
}

test("a command gets its options and arguments, and gives the exit code", async () => {
  const { code, out } = await call("echo", "--stack", "a", "--stack=b", "-o", "f", "--loud", "word");
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    values: { stack: ["a", "b"], output: "f", loud: true },
    positionals: ["word"],
  });
});

test.each([
  [["ecko"], "palisade has no command ecko. Did you mean echo?\nSee palisade --help.\n"],
  [["toString"], "palisade has no command toString.\nSee palisade --help.\n"],
  [["--verbose"], "palisade has no option --verbose.\nSee palisade --help.\n"],
  [
    ["echo", "--stak", "x"],
    "palisade echo has no option --stak. Did you mean --stack?\nSee palisade echo --help.\n",
  ],
  [["echo", "-x"], "palisade echo has no option -x.\nSee palisade echo --help.\n"],
  [["echo", "a", "b"], 'palisade echo cannot make anything of "b".\nSee palisade echo --help.\n'],
  [["mistaken", "a"], 'palisade mistaken cannot make anything of "a".\nSee palisade mistaken --help.\n'],
  [["mistaken"], "no such folder: x\n"],
  [["echo", "--output="], "palisade echo: option --output is empty.\nSee palisade echo --help.\n"],
  [
    ["echo", "--stack", "a", "--stack", ""],
    "palisade echo: option --stack is empty.\nSee palisade echo --help.\n",
  ],
])("%j could not run: %j", async (args, message) => {
  expect(await call(...args)).toEqual({ code: 2, out: "", errors: message });
});

test.each([[["echo", "--output"]], [["echo", "--loud=yes"]], [["echo", "--output", "--loud"]]])(
  "%j is a mistake, not a bug",
  async (args) => {
    const { code, errors } = await call(...args);
    expect(code).toBe(2);
    expect(errors).toMatch(/^palisade echo: Option '.*\nSee palisade echo --help.\n$/s);
  },
);

test("a bug is printed with its stack", async () => {
  const { code, errors } = await call("broken");
  expect(code).toBe(2);
  expect(errors).toMatch(/^palisade: internal error\nTypeError: undefined is not a function\n\s+at /);
});

test("without a command the help goes to stderr", async () => {
  const { code, out, errors } = await call();
  expect([code, out]).toEqual([2, ""]);
  expect(errors).toContain("Usage: palisade COMMAND");
});

test.each([[["--help"]], [["-h"]], [["help"]]])("%j lists the commands", async (args) => {
  const { code, out } = await call(...args);
  expect(code).toBe(0);
  expect(out).toContain("  echo      Says what it was given\n");
});

test.each([[["echo", "--help"]], [["echo", "x", "y", "-h"]], [["help", "echo"]]])(
  "%j explains the command",
  async (args) => {
    const { code, out } = await call(...args);
    expect(code).toBe(0);
    expect(out).toContain("Usage: palisade echo [options] [WORD]");
    expect(out).toContain("  --stack GLOB ...   stacks to look at\n");
    expect(out).toContain("  -o, --output FILE  where to write\n");
  },
);

test("the version is that of the package", async () => {
  const { code, out } = await call("--version");
  expect([code, out]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
});

test("a command of a group is called by both names", async () => {
  const { code, out } = await call("words", "echo", "word");
  expect([code, JSON.parse(out)]).toEqual([1, { values: {}, positionals: ["word"] }]);
});

test.each([
  ["words", "--help"],
  ["words", "help"],
  ["help", "words"],
])("%s %s lists the group", async (...args) => {
  const { code, out } = await call(...args);
  expect(code).toBe(0);
  expect(out).toMatch(/^Usage: palisade words COMMAND[^]*echo +Says what it was given/);
});

test.each([
  [["words", "ecko"], "palisade words has no command ecko. Did you mean echo?\nSee palisade words --help.\n"],
  [["words", "echo", "--no"], "palisade words echo has no option --no.\nSee palisade words echo --help.\n"],
])("%j could not run", async (args, message) => {
  expect(await call(...args)).toEqual({ code: 2, out: "", errors: message });
});
