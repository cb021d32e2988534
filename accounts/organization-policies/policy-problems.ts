import type { z } from "zod";
import { policyText, type OrganizationPolicy, type PolicyType } from "./organization-policy";
import type { Organization } from "../account";
import { policyQuotas } from "./quotas";
import { aiServicesSyntax } from "./syntax/ai-services";
import { backupSyntax } from "./syntax/backup";
import { ec2Syntax } from "./syntax/ec2";
import { tagSyntax } from "./syntax/tag";

const syntaxes: Readonly<Record<PolicyType, z.ZodType>> = {
  DECLARATIVE_POLICY_EC2: ec2Syntax,
  TAG_POLICY: tagSyntax,
  BACKUP_POLICY: backupSyntax,
  AISERVICES_OPT_OUT_POLICY: aiServicesSyntax,
};

/** What AWS would not take in a policy's document, each with its place in it; [] when nothing is wrong. */
export function documentProblems(type: PolicyType, document: unknown): readonly string[] {
  const { success, error } = syntaxes[type].safeParse(document);
  return success ? [] : error.issues.flatMap(problemsOf);
}

/** What AWS would not take of a policy, its size included. */
export function policyProblems(policy: OrganizationPolicy, organization: Organization): readonly string[] {
  const characters = policyText(policy, organization).length;
  const { value, source } = policyQuotas[policy.type].characters;
  return [
    ...documentProblems(policy.type, policy.content(organization)),
    ...(characters > value
      ? [`${String(characters)} characters are more than ${String(value)} (${source})`]
      : []),
  ].map((problem) => `${policy.name}: ${problem}`);
}

function problemsOf({ path, message, ...issue }: z.core.$ZodIssue): readonly string[] {
  const at = path.map(String).join(".");
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => `${[...path.map(String), key].join(".")} is not known`);
  return [at === "" ? message : `${at} ${message}`];
}
