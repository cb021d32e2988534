import { CouldNotRun } from "../preview/could-not-run";
import type { RunProject } from "../preview/run-deployment";
import { previewProgram } from "../standalone/preview-program";

/** Runs a stack of a Pulumi project in a process of its own, in the account that lists it. */
export const runProject =
  (env: Readonly<Record<string, string | undefined>>): RunProject =>
  async ({ program, stack, account, wire, referenced }) => {
    const { plan, recording } = await previewProgram({
      directory: program.folder,
      stack: stack.slice(stack.indexOf("/") + 1),
      env,
      within: { place: { account: account.id, region: account.regions[0] ?? "us-east-1" }, wire, referenced },
    });
    const [first, ...others] = plan.failures;
    if (first)
      throw new CouldNotRun([first, ...others].map(({ message }) => message).join("\n"), first.source);
    for (const { notes } of plan.stacks) for (const { message } of notes) recording.note(message);
    return recording;
  };
