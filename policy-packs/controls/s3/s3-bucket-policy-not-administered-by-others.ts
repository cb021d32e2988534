import type { Principal } from "../../iam/document";
import { UnknownValue } from "../model/unknown";
import { bucketTypes } from "../facts/bucket";
import { documentOf } from "../facts/example-policies";
import { each, type Control } from "../model/control";
import { reaches } from "../../iam/exposure";
import { some } from "../model/three-valued";
import { statementProblems } from "../facts/policy-statements";

const [bucket, older] = bucketTypes;
const policy = "aws:s3/bucketPolicy:BucketPolicy";
const administration = [
  "s3:DeleteBucketPolicy",
  "s3:PutBucketAcl",
  "s3:PutBucketPolicy",
  "s3:PutEncryptionConfiguration",
  "s3:PutObjectAcl",
];
const granted = (account: string, action: unknown) =>
  documentOf({ Principal: { AWS: `arn:aws:iam::${account}:root` }, Action: action });

export const s3BucketPolicyNotAdministeredByOthers: Control = {
  id: "s3-bucket-policy-not-administered-by-others",
  title: "Other accounts don't administer a bucket",
  why: "An account that may write the bucket's policy or ACL may give itself, and anyone else, everything in it.",
  remedy: "Take the five actions that the message names from principals of other accounts.",
  severity: "high",
  domain: "identity",
  // What is open to everyone is a finding of s3-bucket-policy-not-public.
  planned: each([policy, bucket, older], ({ account, props }) =>
    (props.policy ?? "") === ""
      ? []
      : statementProblems(props.policy, (statement, label) => {
          const actions =
            statement.effect === "Allow" ? administration.filter((action) => reaches(statement, action)) : [];
          return actions.length > 0 && some(statement.principals ?? [], (one) => isOfAnother(one, account))
            ? [`policy ${label} lets another account do ${actions.join(", ")}`]
            : [];
        }),
  ),
  examples: {
    bad: [
      {
        name: "every action for another account",
        resources: [{ type: policy, props: { bucket: "data", policy: granted("444455556666", "s3:*") } }],
      },
      {
        name: "the ACL of objects, inline and as text",
        resources: [
          {
            type: bucket,
            props: { policy: JSON.stringify(granted("444455556666", ["s3:GetObject", "s3:PutObjectAcl"])) },
          },
        ],
      },
      {
        name: "an account by its number",
        resources: [
          {
            type: policy,
            props: {
              bucket: "data",
              policy: documentOf({ Principal: { AWS: "444455556666" }, Action: "s3:PutBucketPolicy" }),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "reading for another account",
        resources: [
          {
            type: policy,
            props: { bucket: "data", policy: granted("444455556666", ["s3:GetObject", "s3:PutObject"]) },
          },
        ],
      },
      {
        name: "every action for the own account",
        resources: [{ type: policy, props: { bucket: "data", policy: granted("111122223333", "s3:*") } }],
      },
      {
        name: "a denial, as text",
        resources: [
          {
            type: policy,
            props: {
              bucket: "data",
              policy: JSON.stringify(
                documentOf({ Effect: "Deny", Principal: { AWS: "444455556666" }, Action: "s3:*" }),
              ),
            },
          },
        ],
      },
      { name: "no policy", resources: [{ type: bucket, props: {} }] },
    ],
  },
};

/** Whether a principal is an account, a role or a user of another account; who is not known can't be told. */
function isOfAnother({ kind, value }: Principal, account: string | undefined): boolean {
  if (kind !== "AWS" || value === "*") return false;
  const [named] = /\d{12}/.exec(value) ?? [];
  if (named === undefined) return false;
  if (account === undefined)
    throw new UnknownValue("account", "the provider does not say whose bucket it is");
  return named !== account;
}
