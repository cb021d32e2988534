import { policyQuotas, type QuotaEdition } from "../../policy-quotas";
import type { LocatedPolicy } from "../../policy-file/located-policy";
import type { RuleFinding, LintRule } from "../model/rule";

/** Policies over their quota, or close to it. */
export const size: LintRule = {
  id: "size",
  severity: "error",
  why: "AWS refuses a policy that is longer than its quota, and close to it the next change will not fit.",
  find: (policy, { quotas }) => {
    const quota = quotaOf(policy, quotas);
    return quota === undefined ? [] : judged(policy, quota);
  },
};

/** A managed policy's, which counts no blanks. To be compared with the IAM user guide, "IAM and AWS STS quotas". */
const managedPolicy = 6_144;

function quotaOf({ kind }: LocatedPolicy, edition: QuotaEdition): number | undefined {
  if (kind === "identity") return managedPolicy;
  // A resource's policy has the quota of its service.
  return kind === "resource" ? undefined : policyQuotas[edition][kind].characters.value;
}

function judged({ kind, text, at }: LocatedPolicy, quota: number): readonly RuleFinding[] {
  const minified = JSON.stringify(JSON.parse(text)).length;
  const counted = kind === "identity" ? minified : text.length;
  const words = (count: number) => count.toLocaleString("en-US");
  const over = { at, remedy: "Split it over several policies, or say the same with fewer words." };
  if (minified > quota)
    return [
      {
        ...over,
        message: `the policy has ${words(minified)} characters without blanks; AWS takes ${words(quota)}`,
      },
    ];
  if (counted > quota)
    return [
      {
        at,
        message: `the policy has ${words(counted)} characters with its blanks; AWS takes ${words(quota)}`,
        remedy: `Minify it: without blanks it has ${words(minified)}. The console does so itself, the API and the CLI do not.`,
        severity: "warning",
      },
    ];
  if (minified <= quota * near) return [];
  return [
    { ...over, message: `the policy has ${words(minified)} of ${words(quota)} characters`, severity: "info" },
  ];
}

const near = 0.95;
