import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { engine } from "../review/preview/engine";
import { programOptions } from "../review/preview/evaluate-choice";
import { plural } from "../review/report/verdict";
import type { Command } from "../terminal/command";
import { exitCode } from "../terminal/exit-code";
import type { Io } from "../terminal/io";
import { shownPath } from "../terminal/shown-path";
import { UserError } from "../terminal/user-error";
import { writeOutput } from "../terminal/write-output";

const options = {
  program: { ...programOptions.program, help: "folder of the Pulumi program; default: where you are" },
  stack: { type: "string", value: "NAME", help: "stack of the program" },
  config: programOptions.config,
} as const;

interface Choice {
  readonly directory: string;
  /** The answers file, if it is there already. */
  readonly known?: string;
  readonly stack?: string;
  readonly config?: readonly string[];
  readonly command: readonly string[];
}

export const answers: Command<typeof options> = {
  summary: "Write a file for --answers: lookups to fill in, or as `-- pulumi preview` answers them",
  positionals: { usage: "FILE [-- COMMAND ...]", max: Infinity },
  options,
  async run({ values: { program = ".", ...values }, positionals: [file, ...command] }, io) {
    if (file === undefined)
      throw new UserError("palisade answers needs the file to write, such as answers.yaml");
    if (command.length > 0 && (values.stack !== undefined || values.config !== undefined))
      throw new UserError(`--stack and --config go behind "--", in the words of ${command[0] ?? ""}.`);
    const { answersFile, packageDeclarations, recordedAnswers, withUserErrors } = loaded();
    const directory = resolve(io.cwd, program);
    const path = resolve(io.cwd, file);
    const known = existsSync(path) ? path : undefined;
    const declarations = packageDeclarations(directory);
    // What is wrong with it comes to light before a long preview.
    if (known !== undefined) withUserErrors(() => answersFile(known, declarations));
    const choice = { ...values, directory, known, command };
    const { lookups, problem } = await (command.length === 0 ? unanswered(choice, io) : answered(choice, io));
    const before = known === undefined ? "" : readFileSync(known, "utf8");
    const { text, written, undeclared } = recordedAnswers(before, lookups, declarations);
    if (written > 0) writeOutput(io.cwd, file, text);
    for (const token of undeclared)
      io.printError(
        `${token} is left out: no package that is installed in ${shownPath(directory, io.cwd)} declares it`,
      );
    io.print(
      `${shownPath(path, io.cwd)}: ${
        written === 0
          ? "there is nothing to add"
          : `${plural(written, "lookup")} written; fill in what is null, secrets among it`
      }`,
    );
    if (problem !== undefined) throw new UserError(problem);
    return exitCode.clean;
  },
};

/** What neither the offline preview nor the file can answer. */
async function unanswered({ directory, known, stack, config }: Choice, io: Io) {
  const { plan, unanswered } = await engine.previewProgram({
    directory,
    stack,
    configuration: config,
    env: io.env,
    answers: known,
  });
  const [failure] = plan.failures;
  return {
    lookups: unanswered,
    problem: failure && `the program fails, so there may be more lookups: ${failure.message}`,
  };
}

/** What providers answer while a command runs the program on the real engine. */
async function answered({ directory, command }: Choice, io: Io) {
  const { asUserError, engineLookups } = loaded();
  const place = { cwd: directory, env: io.env, stdio: "inherit" } as const;
  const { lookups, code } = await engineLookups(command, place).catch((error: unknown) => {
    throw asUserError(error);
  });
  return {
    lookups,
    problem:
      code === 0
        ? undefined
        : `${command.join(" ")} ended with ${code ?? "a signal"}, so there may be more lookups`,
  };
}

/* eslint-disable @typescript-eslint/no-require-imports -- the help is printed without them */
const loaded = () => ({
  ...(require("../review/preview/user-errors") as typeof import("../review/preview/user-errors")),
  ...(require("../../stacks/standalone/answers-file") as typeof import("../../stacks/standalone/answers-file")),
  ...(require("../../stacks/standalone/engine-lookups") as typeof import("../../stacks/standalone/engine-lookups")),
  ...(require("../../stacks/standalone/recorded-answers") as typeof import("../../stacks/standalone/recorded-answers")),
  ...(require("../../stacks/preview/declared/package-declarations") as typeof import("../../stacks/preview/declared/package-declarations")),
});
/* eslint-enable @typescript-eslint/no-require-imports */
