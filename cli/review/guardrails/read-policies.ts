import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { compilePolicy } from "../../../policy-packs/iam/evaluation/compile-policy";
import type { CompiledPolicies } from "../../../accounts/guardrails/compile/compiled-policies";
import {
  attachedPolicies,
  type AttachedPolicies,
} from "../../../accounts/guardrails/reach/attached-policies";
import { policiesFile } from "./policies-file";
import { UserError } from "../../terminal/user-error";

const target = z.union([
  z.object({ kind: z.literal("root") }),
  z.object({ kind: z.literal("unit"), path: z.string() }),
  z.object({ kind: z.literal("account"), account: z.string() }),
]);
const kind = z.object({
  documents: z.array(
    z.object({
      name: z.string(),
      content: z.union([
        z.string(),
        z.record(z.string(), z.unknown()).transform((policy) => JSON.stringify(policy)),
      ]),
      targets: z.array(target),
      statements: z.array(z.object({ sid: z.string(), controls: z.array(z.string()) })),
    }),
  ),
});
const saved = z.object({ scp: kind, rcp: kind });

/** The policies that palisade scp show --format json printed, or the folder that its --output wrote. */
export function readPolicies(path: string, cwd: string): AttachedPolicies {
  const given = resolve(cwd, path);
  const file = statSync(given).isDirectory() ? join(given, policiesFile) : given;
  if (!existsSync(file))
    throw new UserError(
      `${path}: there is no ${policiesFile} in this folder; palisade scp show --output ${path} writes it.`,
    );
  return parsePolicies(readFileSync(file, "utf8"), path);
}

export function parsePolicies(text: string, name: string): AttachedPolicies {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch (error) {
    throw new UserError(`${name}: not valid JSON: ${(error as Error).message}`);
  }
  const parsed = saved.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UserError(
      `${name}: not policies as palisade scp show --format json writes it: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`,
    );
  }
  const policies = attachedPolicies(parsed.data as unknown as CompiledPolicies);
  for (const document of policies) {
    const compiled = compilePolicy(document.content, document.kind);
    if ("problems" in compiled)
      throw new UserError(`${name}: the policy ${document.name}: ${compiled.problems.join("; ")}`);
  }
  return policies;
}
