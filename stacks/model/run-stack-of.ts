import * as pulumi from "@pulumi/pulumi";
import { formatProblem } from "../../accounts/text-files/format-problem";
import { parseOrganization } from "../../accounts/organization-files/organization";
import { controls } from "../../policy-packs/controls";
import { deployments, knownTo, type Program } from "./program";

/** Runs the program of the selected stack, of an organization's files; its result are the stack's outputs. */
export async function runStackOf(
  directory: string,
  programs: readonly Program[],
): Promise<Record<string, unknown>> {
  const parsed = parseOrganization(
    directory,
    knownTo(programs, () => controls),
  );
  if ("problems" in parsed) throw new pulumi.RunError(parsed.problems.map(formatProblem).join("\n"));
  const { organization } = parsed;
  const all = deployments(organization, programs);
  const chosen = all.find(({ stack }) => stack === pulumi.getStack());
  if (!chosen)
    throw new pulumi.RunError(
      `No account declares stack ${pulumi.getStack()}. Declared: ${all.map(({ stack }) => stack).join(", ")}`,
    );
  return chosen.program.run({ organization, account: chosen.account });
}
