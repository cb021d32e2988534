import { join } from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { formatProblem } from "../accounts/format-problem";
import { parseOrganization } from "../accounts/organization";
import { deployments, knownPrograms } from "./program";
import { programs } from "./programs";
import { projectRoot } from "./project-root";

/** Runs the program of the selected stack. Pulumi calls what an entry point exports and takes the result as outputs. */
export = async function deploy(): Promise<Record<string, unknown>> {
  const parsed = parseOrganization(join(projectRoot(), "accounts", "organization"), knownPrograms(programs));
  if ("problems" in parsed) throw new pulumi.RunError(parsed.problems.map(formatProblem).join("\n"));
  const { organization } = parsed;
  const all = deployments(organization, programs);
  const chosen = all.find(({ stack }) => stack === pulumi.getStack());
  if (!chosen)
    throw new pulumi.RunError(
      `No account declares stack ${pulumi.getStack()}. Declared: ${all.map(({ stack }) => stack).join(", ")}`,
    );
  return chosen.program.run({ organization, account: chosen.account });
};
