import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseOrganization } from "../../../accounts/organization-files/organization";
import { compiledPolicies } from "../../../accounts/guardrails/compile/compile";
import { controls } from "../../../policy-packs/controls";
import { organizationFolder } from "../../../accounts/project-folder";
import { packageRoot } from "../../../accounts/package-root";
import { generateOrganization } from "./generate";
import { measure, type Run } from "./process/measure";

const restriction = "resource-in-declared-region";

/** What a Region restriction would do, beside all other guardrails: for the sample and for a thousand accounts. */
export function blastRuns(
  scratch: string,
): readonly { readonly name: string; readonly runs: readonly Run[] }[] {
  const large = join(scratch, "policies-1000");
  generateOrganization(large, 1000);
  return [
    {
      name: "blast of a Region restriction, sample",
      runs: runs(join(packageRoot(), organizationFolder), scratch, 3),
    },
    { name: "blast of a Region restriction, 1000 accounts", runs: runs(large, scratch, 1) },
  ];
}

function runs(directory: string, scratch: string, count: number): readonly Run[] {
  const parsed = parseOrganization(directory, {});
  if ("problems" in parsed) throw new Error(`${directory} has problems`);
  if (!controls.some(({ id }) => id === restriction)) throw new Error(`there is no control ${restriction}`);
  const before = compiledPolicies(
    parsed.organization,
    controls.filter(({ id }) => id !== restriction),
  );
  if ("overQuota" in before) throw new Error("the guardrails do not fit");
  const base = join(scratch, "policies-before.json");
  writeFileSync(base, JSON.stringify(before.policies));
  return Array.from({ length: count }, () => measure(["scp", "blast", base, "--organization", directory]));
}
