import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { compilePolicy } from "../../../policy-packs/iam/evaluation/compile-policy";
import { policyQuotas } from "../../policy-quotas";
import type { Rollout } from "./rollout";
import { policyKinds } from "./snapshot";

const target = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("root") }),
  z.strictObject({ kind: z.literal("unit"), path: z.string().min(1) }),
  z.strictObject({ kind: z.literal("account"), account: z.string().min(1) }),
]);

const policy = z.strictObject({
  name: z.string().min(1),
  description: z.string(),
  targets: z.array(target),
  content: z.string(),
  statements: z.array(z.strictObject({ sid: z.string(), controls: z.array(z.string()) })),
});

const snapshot = z.strictObject({
  quotas: z.enum(Object.keys(policyQuotas) as [keyof typeof policyQuotas]),
  actionsAsOf: z.string(),
  scp: z.array(policy),
  rcp: z.array(policy),
  units: z.array(z.string()),
  accounts: z.record(z.string(), z.string()),
});

const count = z.number().int().min(0);

const stage = z.strictObject({
  name: z.string(),
  units: z.array(z.string()),
  gate: z.strictObject({ days: count, approvals: count, quiet: z.boolean() }),
});

const entry = z.strictObject({
  at: z.iso.datetime(),
  by: z.string(),
  did: z.enum(["recorded", "entered", "finished", "rolled back", "dropped"]),
  stage: z.string().optional(),
  approvedBy: z.array(z.string()).optional(),
  note: z.string().optional(),
  events: z.strictObject({ read: count, denied: count }).optional(),
});

const rollout = z
  .strictObject({
    version: z.literal(1),
    organization: z.string(),
    attached: snapshot,
    change: z.strictObject({ after: snapshot, stages: z.array(stage).min(1), entered: count }).optional(),
    journal: z.array(entry),
  })
  .refine(({ change }) => change === undefined || change.entered <= change.stages.length, {
    error: "more stages have been entered than there are",
    path: ["change", "entered"],
  })
  .refine(({ change, journal }) => !change?.entered || journal.some(({ did }) => did === "entered"), {
    error: "a change is under way and the journal tells of none",
    path: ["journal"],
  });

export type RolloutOrNot = { readonly rollout: Rollout | undefined } | { readonly problem: string };

/** The record of rollouts in a file; none where there is no such file, and a problem where it is damaged. */
export function readRollout(file: string): RolloutOrNot {
  if (!existsSync(file)) return { rollout: undefined };
  return parseRollout(readFileSync(file, "utf8"), file);
}

export function parseRollout(
  text: string,
  file: string,
): { readonly rollout: Rollout } | { readonly problem: string } {
  const problem = (what: string) => ({
    problem: `${file}: ${what}. Palisade writes this file: take it back from git rather than fixing it by hand.`,
  });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return problem(`not valid JSON: ${(error as Error).message}`);
  }
  const checked = rollout.safeParse(given);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return problem(`${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a record of rollouts"}`);
  }
  const broken = policyFault(checked.data);
  return broken === undefined ? { rollout: checked.data } : problem(broken);
}

/** What is deployed from here must be what it was when it was compiled: a guardrail that says nothing guards nothing. */
function policyFault({ attached, change }: Rollout): string | undefined {
  for (const side of [attached, ...(change ? [change.after] : [])])
    for (const kind of policyKinds)
      for (const { name, content, statements } of side[kind]) {
        const compiled = compilePolicy(content, kind);
        if ("problems" in compiled)
          return `${name} is no ${kind.toUpperCase()}: ${compiled.problems.join("; ")}`;
        if (compiled.policy.statements.length !== statements.length)
          return `${name} has ${compiled.policy.statements.length} statements and should have ${statements.length}`;
      }
  return undefined;
}
