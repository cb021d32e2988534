import { principalAccounts } from "../../iam/principal-accounts";
import { namesCallersOf } from "../../iam/role-trust";
import { declaredAccounts } from "../facts/declared-accounts";
import { statementProblems } from "../facts/policy-statements";
import { resourcePolicyOf, resourcePolicyTypes } from "../facts/resource-policies";
import { each, type Control } from "../model/control";

const [topic, bucket] = ["aws:sns/topicPolicy:TopicPolicy", "aws:s3/bucketPolicy:BucketPolicy"] as const;
const settings = { accounts: {} };

export const resourcePolicyWithinOrganization: Control = {
  id: "resource-policy-within-organization",
  title: "Resource policies let in no account from outside the organization",
  why: "A foreign account's administrators decide who of theirs comes in, and no one here sees them change.",
  remedy:
    "Name an account of the organization; a partner's that is meant gets a role with sts:ExternalId, or an exception with its reason.",
  severity: "medium",
  domain: "identity",
  needs: ["accounts"],
  planned: each(resourcePolicyTypes, (resource, { settings: declared }) => {
    const policy = resourcePolicyOf(resource);
    if (policy === undefined) return [];
    return statementProblems(policy, (statement, label) => {
      const named = statement.effect === "Allow" ? principalAccounts(statement) : [];
      if (named.length === 0) return [];
      const own = new Set([
        ...(resource.account === undefined ? [] : [resource.account]),
        ...Object.keys(declaredAccounts(declared)),
      ]);
      if (namesCallersOf(statement.conditions, own)) return [];
      const foreign = named.filter((account) => !own.has(account));
      return foreign.length === 0
        ? []
        : [`${label} lets in ${foreign.join(" and ")}, which the organization does not declare`];
    });
  }),
  examples: {
    bad: [
      {
        name: "a foreign account's root",
        resources: [
          { type: topic, props: { arn: "topic", policy: allow("arn:aws:iam::999988887777:root") } },
        ],
        settings,
      },
      {
        name: "a foreign account by its number, as text, beside an own one",
        resources: [
          {
            type: bucket,
            props: { bucket: "logs", policy: JSON.stringify(allow(["111122223333", "999988887777"])) },
          },
        ],
        settings,
      },
      {
        name: "a foreign role, where a condition names the resource only",
        resources: [
          {
            type: bucket,
            props: {
              bucket: "logs",
              policy: allow("arn:aws:iam::999988887777:role/reader", {
                StringEquals: { "aws:ResourceAccount": "111122223333" },
              }),
            },
          },
        ],
        settings,
      },
    ],
    good: [
      {
        name: "the account itself",
        resources: [
          { type: topic, props: { arn: "topic", policy: allow("arn:aws:iam::111122223333:root") } },
        ],
        settings,
      },
      {
        name: "another account of the organization",
        resources: [{ type: topic, props: { arn: "topic", policy: allow("444455556666") } }],
        settings: {
          accounts: {
            "444455556666": {
              name: "orders",
              regions: [],
              environment: "production",
              dataClassification: "internal",
              stacks: [],
            },
          },
        },
      },
      {
        name: "callers of the own account alone, no matter who is named",
        resources: [
          {
            type: bucket,
            props: {
              bucket: "logs",
              policy: allow("999988887777", { StringEquals: { "aws:PrincipalAccount": "111122223333" } }),
            },
          },
        ],
        settings,
      },
    ],
  },
};

function allow(principal: string | readonly string[], conditions: object = {}) {
  return {
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Principal: { AWS: principal }, Action: "*", Resource: "*", Condition: conditions },
    ],
  };
}
