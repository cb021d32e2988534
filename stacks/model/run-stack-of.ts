import * as pulumi from "@pulumi/pulumi";
import { formatProblem } from "../../accounts/text-files/format-problem";
import { parseOrganization } from "../../accounts/organization-files/organization";
import { controls as catalogue } from "../../policy-packs/controls";
import type { Control } from "../../policy-packs/controls/model/control";
import { knownTo, type Program } from "./program";

export interface RunOptions {
  /** Folder of the organization's files. */
  readonly directory: string;
  readonly programs: readonly Program[];
  /** Left out: the catalogue. */
  readonly controls?: readonly Control[];
  /** Folder of the project, where its records lie. */
  readonly root: string;
}

/** Runs the program of the selected stack, of an organization's files; its result are the stack's outputs. */
export async function runStackOf(options: RunOptions): Promise<Record<string, unknown>> {
  const { directory, programs, controls = catalogue, root } = options;
  const parsed = parseOrganization(directory, {
    ...knownTo(programs, () => controls),
    // A project of its own is deployed from its own folder.
    isProject: () => true,
  });
  if ("problems" in parsed) throw new pulumi.RunError(parsed.problems.map(formatProblem).join("\n"));
  const { organization } = parsed;
  const all = organization.accounts.flatMap((account) =>
    programs.flatMap((program) =>
      account.stacks.includes(program.name) ? [{ stack: program.stack(account), program, account }] : [],
    ),
  );
  const chosen = all.find(({ stack }) => stack === pulumi.getStack());
  if (!chosen)
    throw new pulumi.RunError(
      `No account declares stack ${pulumi.getStack()}. Declared: ${all.map(({ stack }) => stack).join(", ")}`,
    );
  return chosen.program.run({ organization, account: chosen.account, root, controls });
}
