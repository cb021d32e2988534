import { isPublic } from "../../iam/exposure";
import { bucketTypes } from "../facts/bucket";
import { organizationOnly } from "../facts/organization-only";
import { statementProblems } from "../facts/policy-statements";
import { each, type Control } from "../model/control";

const type = "aws:s3/bucketPolicy:BucketPolicy";
const [bucket] = bucketTypes;
const document = (statement: Record<string, unknown>) => ({
  Version: "2012-10-17",
  Statement: [
    {
      Effect: "Allow",
      Principal: "*",
      Action: "s3:GetObject",
      Resource: "arn:aws:s3:::data/*",
      ...statement,
    },
  ],
});
const policy = (name: string, statement: Record<string, unknown>) => ({
  name,
  resources: [{ type, props: { bucket: "data", policy: JSON.stringify(document(statement)) } }],
});

export const s3BucketPolicyNotPublic: Control = {
  id: "s3-bucket-policy-not-public",
  title: "Bucket policies let no one in unnamed",
  why: "A bucket policy that allows everybody publishes the bucket on the day somebody lifts the access block.",
  remedy:
    "Name the principals, or pin the statement with aws:PrincipalOrgID, aws:SourceArn, aws:SourceAccount or aws:SourceVpce.",
  severity: "critical",
  domain: "data-protection",
  planned: each([type, ...bucketTypes], ({ props, type: of }) =>
    of !== type && props.policy === undefined
      ? []
      : statementProblems(props.policy, (statement, label) =>
          isPublic(statement)
            ? [`${label} allows everybody: name the principals or pin it with a condition`]
            : [],
        ),
  ),
  managedRule: { identifier: "S3_BUCKET_PUBLIC_READ_PROHIBITED" },
  denied: [
    organizationOnly({
      sid: "BucketsForTheOrganizationOnly",
      actions: ["s3:*"],
      tried: [
        { action: "s3:GetObject", resource: "arn:{partition}:s3:::data/report.csv" },
        { action: "s3:ListBucket", resource: "arn:{partition}:s3:::data" },
        { action: "s3:PutObject", resource: "arn:{partition}:s3:::data/report.csv" },
      ],
      service: "cloudfront.amazonaws.com",
    }),
  ],
  examples: {
    bad: [
      policy("everybody", {}),
      policy("every AWS principal", { Principal: { AWS: "*" } }),
      policy("everybody but one", {
        Principal: undefined,
        NotPrincipal: { AWS: "arn:aws:iam::111122223333:root" },
      }),
      policy("a condition that lets everybody through", {
        Condition: { StringLike: { "aws:PrincipalArn": "*" } },
      }),
      { name: "inline", resources: [{ type: bucket, props: { policy: document({}) } }] },
      { name: "no policy at all", resources: [{ type, props: { bucket: "data" } }] },
    ],
    good: [
      policy("a role", { Principal: { AWS: "arn:aws:iam::111122223333:role/app" } }),
      policy("the organization", { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-exampleorgid" } } }),
      policy("a service", { Principal: { Service: "cloudtrail.amazonaws.com" } }),
      {
        name: "inline, as an object",
        resources: [
          {
            type: bucket,
            props: { policy: document({ Principal: { AWS: "arn:aws:iam::111122223333:role/app" } }) },
          },
        ],
      },
      { name: "a bucket without an inline policy", resources: [{ type: bucket, props: {} }] },
    ],
  },
};
