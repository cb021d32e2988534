import { parsePolicy } from "../../iam/document";
import { inBoth, isRoot, keyDuties } from "../facts/key-duties";
import { keyPolicyType, keyTypes } from "../facts/key";
import { joined, type Control } from "../model/control";
import { ref } from "../model/example";
import type { Resource } from "../model/resource";
import { UnknownValue } from "../model/unknown";

const [type, replica] = keyTypes;
const account = { AWS: "arn:aws:iam::111122223333:root" };
const admin = { AWS: "arn:aws:iam::111122223333:role/key-admin" };
const app = { AWS: "arn:aws:iam::111122223333:role/app" };
const allow = (Principal: unknown, Action: unknown, more: Record<string, unknown> = {}) => ({
  Effect: "Allow",
  Principal,
  Action,
  Resource: "*",
  ...more,
});
const root = allow(account, "kms:*");
const administer = ["kms:Create*", "kms:Put*", "kms:Disable*", "kms:ScheduleKeyDeletion"];
const use = ["kms:Decrypt", "kms:GenerateDataKey*"];
const policyJson = (...statements: readonly unknown[]) =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });
const key = (name: string, ...statements: readonly unknown[]) => ({
  name,
  resources: [{ type, props: { policy: policyJson(...statements) } }],
});

/**
 * The statement for the key's own account (root) may hold everything: without it a mistake orphans the key. Beside it
 * somebody must be named, or else IAM alone decides, as under AWS's default key policy.
 */
export const kmsKeyAdministrationApartFromUse: Control = {
  id: "kms-key-administration-apart-from-use",
  title: "No one both administers and uses a KMS key",
  why: "A person who can read the data and rewrite or delete its key needs no accomplice, and can cover the traces.",
  remedy:
    "Write a key policy that names administrators (kms:Put*, kms:ScheduleKeyDeletion ...) and users (kms:Decrypt, kms:GenerateDataKey* ...) apart; no kms:* except for the account root.",
  severity: "high",
  domain: "data-protection",
  planned: joined([...keyTypes, keyPolicyType], (resource, on) => {
    if (resource.type === keyPolicyType || resource.props.policy !== undefined)
      return policyProblems(resource);
    return on.referring(resource, keyPolicyType, "keyId").length > 0
      ? []
      : ["the key has no policy, so IAM alone decides: name its administrators and its users in one"];
  }),
  examples: {
    bad: [
      { name: "no policy", resources: [{ type, props: {} }] },
      key("no one named but the account", root),
      key("kms:* for a role", root, allow(admin, "kms:*")),
      key("both in two statements", root, allow(admin, administer), allow(admin, use)),
      key("another account", root, allow({ AWS: "arn:aws:iam::444455556666:root" }, "kms:*")),
      key("an administrator among everybody who may use it", root, allow(admin, administer), allow("*", use)),
      {
        name: "in a resource of its own",
        resources: [
          { type, name: "key", props: {} },
          {
            type: keyPolicyType,
            props: { keyId: ref("key"), policy: policyJson(root, allow(admin, "kms:*")) },
          },
        ],
      },
    ],
    good: [
      key("apart, beside the account", root, allow(admin, administer), allow(app, use)),
      key("used by a service", root, allow({ Service: "logs.us-east-1.amazonaws.com" }, use)),
      key(
        "the account limited to administrators",
        allow(account, [...administer, "kms:Get*"], {
          Condition: { ArnLike: { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/admin-*" } },
        }),
        allow(app, use),
      ),
      {
        name: "in a resource of its own",
        resources: [
          { type: replica, name: "key", props: {} },
          {
            type: keyPolicyType,
            props: { keyId: ref("key"), policy: policyJson(root, allow(admin, administer), allow(app, use)) },
          },
        ],
      },
    ],
  },
};

function policyProblems({ name, props, account: own }: Resource): readonly string[] {
  const parsed = parsePolicy(props.policy);
  if ("problem" in parsed) return [`the policy does not parse: ${parsed.problem}`];
  const duties = keyDuties(parsed.statements);
  const both = inBoth(duties).filter((principal) => !isRoot(principal, own));
  if (both.length > 0)
    return both.map(
      (principal) => `"${principal}" may both administer and use the key: split the two duties`,
    );
  const named = [...duties.administrators, ...duties.users];
  if (own === undefined && named.some((principal) => isRoot(principal)))
    throw new UnknownValue(`${name}.account`, "the provider does not say which account");
  return named.every((principal) => isRoot(principal, own))
    ? ["the policy names no one but the account, so IAM alone decides: name administrators and users"]
    : [];
}
