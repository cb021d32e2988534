import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:s3tables/tableBucketPolicy:TableBucketPolicy";

export const s3TablePolicyNotPublic: Control = {
  id: "s3-table-policy-not-public",
  title: "Table and vector buckets admit only callers that they name",
  why: "Tables in S3 have a policy of their own, which no public access block of a bucket reaches.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "critical",
  domain: "identity",
  planned: requires({
    [type]: admitsNamedCallers("resourcePolicy", "table bucket"),
    "aws:s3tables/tablePolicy:TablePolicy": admitsNamedCallers("resourcePolicy", "table bucket"),
    "aws:s3/vectorsVectorBucketPolicy:VectorsVectorBucketPolicy": admitsNamedCallers(
      "policy",
      "table bucket",
    ),
    "aws:s3/filesFileSystemPolicy:FilesFileSystemPolicy": admitsNamedCallers("policy", "table bucket"),
  }),
  examples: publicPolicyExamples(type, {
    property: "resourcePolicy",
    action: "s3tables:GetTableData",
    props: { tableBucketArn: "arn:aws:s3tables:us-east-1:111122223333:bucket/lake" },
  }),
};
