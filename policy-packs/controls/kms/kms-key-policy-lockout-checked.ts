import { prevented } from "../model/control";
import type { PolicyCase } from "../model/guarded-account";

const bypass = (given: "true" | "false") => ({ "kms:BypassPolicyLockoutSafetyCheck": given });
const condition = { Bool: bypass("true") };
const put = {
  action: "kms:PutKeyPolicy",
  resource: "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
} as const satisfies Partial<PolicyCase>;
const create = { action: "kms:CreateKey" } as const satisfies Partial<PolicyCase>;

/** A resource control policy reaches calls on a resource alone, and the key that is being created is none yet. */
export const kmsKeyPolicyLockoutChecked = prevented({
  id: "kms-key-policy-lockout-checked",
  title: "No KMS key gets a policy that locks out its administrators",
  why: "Past the safety check a key policy can leave no one to change it: only AWS Support gets data under that key back.",
  remedy:
    "Leave bypassPolicyLockoutSafetyCheck out, and keep a statement that lets the administrators change the policy.",
  severity: "high",
  domain: "data-protection",
  denied: [
    {
      by: "rcp",
      holds: "everywhere",
      sid: "KeyPoliciesAreChecked",
      statement: () => ({ Principal: "*", Action: put.action, Resource: "*", Condition: condition }),
      cases: {
        denied: [
          { ...put, name: "a developer puts a policy unchecked", context: bypass("true") },
          { ...put, name: "the deployment role does", caller: "deployment", context: bypass("true") },
          { ...put, name: "the root user does", caller: "root", context: bypass("true") },
        ],
        allowed: [
          { ...put, name: "a policy that AWS checks, as always", caller: "deployment" },
          { ...put, name: "a policy that AWS is asked to check", context: bypass("false") },
          { ...put, name: "reading the policy", action: "kms:GetKeyPolicy" },
        ],
      },
    },
    {
      by: "scp",
      holds: "everywhere",
      sid: "NewKeyPoliciesAreChecked",
      statement: () => ({ Action: create.action, Resource: "*", Condition: condition }),
      cases: {
        denied: [
          { ...create, name: "a developer creates a key unchecked", context: bypass("true") },
          { ...create, name: "the deployment role does so", caller: "deployment", context: bypass("true") },
          { ...create, name: "the root user does so", caller: "root", context: bypass("true") },
        ],
        allowed: [
          { ...create, name: "a key whose policy AWS checks, as always", caller: "deployment" },
          { ...create, name: "a key whose policy AWS is asked to check", context: bypass("false") },
          { ...create, name: "an alias", action: "kms:CreateAlias" },
        ],
      },
    },
  ],
});
