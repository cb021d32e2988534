import type { Statement } from "../../iam/document";
import { bucketTypes } from "../facts/bucket";
import { documentOf } from "../facts/example-policies";
import { each, type Control } from "../model/control";
import { every, some } from "../model/three-valued";
import { reaches } from "../../iam/exposure";
import { statementProblems } from "../facts/policy-statements";

const [bucket, older] = bucketTypes;
const policy = "aws:s3/bucketPolicy:BucketPolicy";
const denial = { Effect: "Deny", Principal: "*", Action: "s3:*", Resource: "arn:aws:s3:::data" };

export const s3BucketPolicyWithoutLockout: Control = {
  id: "s3-bucket-policy-without-lockout",
  title: "Bucket policies lock out no one who could repair them",
  why: "After a denial of everything to everyone, the root user alone can open the bucket again.",
  remedy: "Narrow the denial by a condition, an action or a resource.",
  severity: "medium",
  domain: "identity",
  planned: each([policy, bucket, older], ({ props }) =>
    (props.policy ?? "") === ""
      ? []
      : statementProblems(props.policy, (statement, label) =>
          locksOut(statement) ? [`policy ${label} denies everyone to write the policy again`] : [],
        ),
  ),
  examples: {
    bad: [
      {
        name: "everything",
        resources: [{ type: policy, props: { bucket: "data", policy: documentOf(denial) } }],
      },
      {
        name: "the policy alone, inline and as text",
        resources: [
          {
            type: bucket,
            props: {
              policy: JSON.stringify(
                documentOf({ ...denial, Principal: { AWS: ["*"] }, Action: ["s3:PutBucketPolicy"] }),
              ),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "without TLS",
        resources: [
          {
            type: policy,
            props: {
              bucket: "data",
              policy: documentOf({ ...denial, Condition: { Bool: { "aws:SecureTransport": "false" } } }),
            },
          },
        ],
      },
      {
        name: "deletions",
        resources: [
          {
            type: policy,
            props: {
              bucket: "data",
              policy: JSON.stringify(documentOf({ ...denial, Action: "s3:DeleteObject" })),
            },
          },
        ],
      },
      {
        name: "one role",
        resources: [
          {
            type: policy,
            props: {
              bucket: "data",
              policy: documentOf({ ...denial, Principal: { AWS: "arn:aws:iam::111122223333:role/app" } }),
            },
          },
        ],
      },
      { name: "no policy", resources: [{ type: bucket, props: {} }] },
    ],
  },
};

const locksOut = (statement: Statement): boolean =>
  every(
    [
      () => statement.effect === "Deny",
      () => statement.conditions.length === 0,
      () => reaches(statement, "s3:PutBucketPolicy"),
      () => some(statement.principals ?? [], ({ value }) => value === "*"),
    ],
    (check) => check(),
  );
