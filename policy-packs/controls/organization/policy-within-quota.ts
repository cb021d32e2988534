import { documentQuotas, functionPolicyBytes } from "../facts/document-quotas";
import { joined, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { UnknownValue } from "../model/unknown";

const functionType = "aws:lambda/function:Function";
const permissionType = "aws:lambda/permission:Permission";
const bucketPolicy = "aws:s3/bucketPolicy:BucketPolicy";

export const policyWithinQuota: Control = {
  id: "policy-within-quota",
  title: "Policy documents are no longer than AWS takes",
  why: "A document that lists accounts one by one grows with the organization, until one day an account more makes the deployment fail.",
  remedy:
    "Name the organization in a condition (aws:PrincipalOrgID, for services aws:SourceOrgID) in place of every account, or split the document.",
  severity: "medium",
  domain: "organization",
  general: true,
  planned: joined([...documentQuotas.map(({ type }) => type), functionType], (resource, graph) =>
    resource.type === functionType
      ? functionProblems(graph.referring(resource, permissionType, "function"))
      : documentProblems(resource),
  ),
  examples: {
    bad: [
      {
        name: "a bucket policy that names a thousand accounts",
        resources: [{ type: bucketPolicy, props: { policy: naming(1000) } }],
      },
      {
        name: "a function with a permission for each of two hundred accounts",
        resources: [
          { type: functionType, name: "rules", props: { name: "rules" } },
          ...Array.from({ length: 200 }, (_, index) => ({
            type: permissionType,
            name: `account-${index}`,
            props: {
              action: "lambda:InvokeFunction",
              function: "rules",
              principal: "config.amazonaws.com",
              sourceAccount: accountId(index),
            },
          })),
        ],
      },
    ],
    good: [
      {
        name: "a bucket policy that names a hundred accounts",
        resources: [{ type: bucketPolicy, props: { policy: naming(100) } }],
      },
      {
        name: "a bucket without a policy of its own",
        resources: [{ type: "aws:sqs/queue:Queue", props: { name: "jobs" } }],
      },
    ],
  },
};

function documentProblems({ type, props }: Resource): readonly string[] {
  return documentQuotas
    .filter((quota) => quota.type === type)
    .flatMap(({ property, bytes: most, withoutSpace, source, asOf }) => {
      const document: unknown = props[property];
      if (document === undefined || document === null) return [];
      const text = typeof document === "string" ? document : JSON.stringify(document);
      const length = bytes(withoutSpace ? text.replace(/\s+/g, "") : text);
      return length <= most
        ? []
        : [`${property} has ${length} bytes, and AWS takes ${most} (${source}; ${asOf})`];
    });
}

/** Each permission is a statement of the function's one policy. */
function functionProblems(permissions: readonly Resource[]): readonly string[] {
  const sizes = permissions.map(statementBytes);
  const total = (size: "known" | "most") => sizes.reduce((sum, one) => sum + one[size], 0);
  if (total("known") > functionPolicyBytes)
    return [
      `${permissions.length} permissions need ${total("known")} bytes, and a function's policy takes ${functionPolicyBytes}`,
    ];
  if (total("most") > functionPolicyBytes)
    throw new UnknownValue("permissions", "they name what only the deployment will know");
  return [];
}

const conditions = ["sourceAccount", "sourceArn", "principalOrgId", "eventSourceToken"] as const;

/** At least and at most: an ARN that is not known yet has some two hundred characters. */
function statementBytes({ props }: Resource): { readonly known: number; readonly most: number } {
  const frame = bytes(
    '{"Sid":"","Effect":"Allow","Principal":{"Service":""},"Action":"","Resource":"arn:aws:lambda:us-east-1:111122223333:function:"},',
  );
  const lengths = ["statementId", "action", "principal", "function", ...conditions].map((property) => {
    try {
      const value: unknown = props[property];
      if (value === undefined) return [0, 0] as const;
      const around = (conditions as readonly string[]).includes(property) ? 60 : 0;
      const length = bytes(typeof value === "string" ? value : JSON.stringify(value)) + around;
      return [length, length] as const;
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
      return [0, 200] as const;
    }
  });
  const sum = (index: 0 | 1) => lengths.reduce((total, one) => total + one[index], frame);
  return { known: sum(0), most: sum(1) };
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

function accountId(index: number): string {
  return String(100_000_000_000 + index);
}

function naming(accounts: number): string {
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: {
      Effect: "Allow",
      Action: "s3:GetObject",
      Principal: {
        AWS: Array.from({ length: accounts }, (_, index) => `arn:aws:iam::${accountId(index)}:root`),
      },
      Resource: "arn:aws:s3:::records/*",
    },
  });
}
