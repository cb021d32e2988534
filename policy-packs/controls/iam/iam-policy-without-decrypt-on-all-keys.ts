import { reachesEveryKey } from "../../iam/breadth";
import type { Condition } from "../../iam/document";
import { reaches } from "../../iam/exposure";
import { positive } from "../../iam/narrowing";
import { allowProblems, identityPolicyTypes } from "../facts/identity-policy";
import { each, type Control } from "../model/control";

const rolePolicyType = "aws:iam/rolePolicy:RolePolicy";
const decrypting = ["kms:Decrypt", "kms:ReEncryptFrom"];

export const iamPolicyWithoutDecryptOnAllKeys: Control = {
  id: "iam-policy-without-decrypt-on-all-keys",
  title: "IAM policies let no one decrypt with every key",
  why: "Keys per domain separate nothing once one role may decrypt with all of them.",
  remedy:
    "Name the key's ARN as the Resource of kms:Decrypt and kms:ReEncryptFrom, or require kms:ViaService or kms:ResourceAliases.",
  severity: "medium",
  domain: "identity",
  planned: each(identityPolicyTypes, (resource) =>
    allowProblems(resource, (statement, label) => {
      const found = decrypting.filter((action) => reaches(statement, action));
      return found.length > 0 && reachesEveryKey(statement) && !statement.conditions.some(picksKeys)
        ? [`${label} allows ${found.join(" and ")} with every key`]
        : [];
    }),
  ),
  managedRule: {
    identifier: "IAM_CUSTOMER_POLICY_BLOCKED_KMS_ACTIONS",
    parameters: { blockedActionsPatterns: decrypting.join(",") },
  },
  examples: {
    bad: [
      {
        name: "decrypt on everything",
        resources: [
          {
            type: rolePolicyType,
            props: {
              policy: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: ["kms:Decrypt"], Resource: "*" }],
              },
            },
          },
        ],
      },
      {
        name: "every key of one account",
        resources: [
          {
            type: "aws:iam/policy:Policy",
            props: {
              policy: JSON.stringify({
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "kms:ReEncrypt*",
                    Resource: ["arn:aws:kms:eu-*:111122223333:key/*"],
                  },
                ],
              }),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "decrypt through one service",
        resources: [
          {
            type: rolePolicyType,
            props: {
              policy: {
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "kms:Decrypt",
                    Resource: "*",
                    Condition: { StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" } },
                  },
                ],
              },
            },
          },
        ],
      },
      {
        name: "decrypt with one key",
        resources: [
          {
            type: rolePolicyType,
            props: {
              policy: {
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: ["kms:Decrypt"],
                    Resource: "arn:aws:kms:us-east-1:111122223333:key/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f",
                  },
                  { Effect: "Allow", Action: "kms:DescribeKey", Resource: "*" },
                ],
              },
            },
          },
        ],
      },
    ],
  },
};

/** Conditions under which a statement for every key decrypts only some of what the keys protect. */
const picksKeys = ({ operator, key, values }: Condition): boolean =>
  positive.test(operator) &&
  /^(kms:(ViaService|ResourceAliases|RequestAlias|EncryptionContext:.+)|aws:ResourceTag\/.+)$/i.test(key) &&
  values.length > 0 &&
  values.every((value) => /[^*?]/.test(value));
