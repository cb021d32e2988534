import { withEntry } from "./added-entry";
import { camelCase, kebabCase } from "./names";
import type { Scaffold } from "./scaffold";

/** `palisade NAME`: the command, its test, and its line among the commands. */
export function newCommand(given: string): Scaffold {
  const name = kebabCase(given, "a command");
  const value = camelCase(name);
  const key = value === name ? name : `"${name}"`;
  const file = `cli/commands/${name}`;
  return {
    files: {
      [`${file}.ts`]: `import type { Command } from "../terminal/command";
import { UserError } from "../terminal/user-error";

const options = {} as const;

export const ${value}: Command<typeof options> = {
  summary: "Describe ${name} in one line",
  options,
  run() {
    throw new UserError("palisade ${name} is not written yet");
  },
};
`,
      [`${file}.test.ts`]: `import { exitCode } from "../terminal/exit-code";
import { recordingIo } from "../terminal/recording-io";
import { run } from "../terminal/run";
import { ${value} } from "./${name}";

test("palisade ${name} prints its result", async () => {
  const io = recordingIo();
  const code = await run({ ${key}: () => ${value} }, ["${name}"], io);
  expect({ code, errors: io.printedErrors() }).toEqual({ code: exitCode.clean, errors: "" });
});
`,
    },
    changes: {
      "cli/palisade.ts": (text) =>
        withEntry(
          text,
          "export const commands: Commands = {",
          "};",
          `${key}: () => (require("./commands/${name}") as typeof import("./commands/${name}")).${value},`,
        ),
    },
    next: [
      `Say in ${file}.ts what it is for (summary, options), and write run: it prints and returns an exit code.`,
      "Keep the file cheap to load: what costs time is required inside run.",
      `npx jest cli/commands/${name} fails until it does something.`,
    ],
  };
}
