import { isPublic, reaches } from "../../../policy-packs/iam/exposure";
import { parsePolicy } from "../../../policy-packs/iam/document";
import { policyDocument, type PolicyStatement } from "../../components/policy-document";
import { configDelivery, configEncryption } from "./config-documents";
import { archiveReaders, keyReaders } from "./readers";
import { trailDelivery, trailEncryption } from "./trail-documents";

const bucket = "arn:aws:s3:::palisade-222233334444-trail";
const trail = {
  arn: "arn:aws:cloudtrail:us-east-1:111122223333:trail/palisade",
  managementAccount: { id: "111122223333", partition: "aws" as const },
  organizationId: "o-exampleorgid",
};
const security = { id: "333344445555", partition: "aws" as const };

const parsed = async (statements: readonly PolicyStatement[]) => {
  const text = await new Promise<string>((resolve) => policyDocument(statements).apply(resolve));
  const policy = parsePolicy(text);
  if ("problem" in policy) throw new Error(policy.problem);
  return policy.statements;
};

test("the trail writes below its account and its organization, and only this trail", async () => {
  const statements = await parsed(trailDelivery(bucket, trail));
  expect(statements.flatMap(({ resources }) => resources)).toEqual([
    bucket,
    `${bucket}/AWSLogs/111122223333/*`,
    `${bucket}/AWSLogs/o-exampleorgid/*`,
  ]);
  for (const { conditions } of statements)
    expect(conditions).toContainEqual({
      operator: "StringEquals",
      key: "aws:SourceArn",
      values: [trail.arn],
    });
});

test.each([
  ["trail delivery", trailDelivery(bucket, trail)],
  ["trail encryption", trailEncryption(trail)],
  ["Config delivery", configDelivery(bucket, trail.organizationId)],
  ["Config encryption", [configEncryption(trail.organizationId)]],
  ["readers", [archiveReaders(bucket, security), keyReaders(security, "us-east-1")]],
])("%s is public in no statement and conditional in each", async (_, statements) => {
  for (const statement of await parsed(statements)) {
    expect(isPublic(statement)).toBe(false);
    expect(statement.conditions.length).toBeGreaterThan(0);
  }
});

test("no one may delete from the archive, and only the auditor decrypts the trail", async () => {
  const onBucket = await parsed([...trailDelivery(bucket, trail), archiveReaders(bucket, security)]);
  expect(onBucket.some((statement) => reaches(statement, "s3:DeleteObject"))).toBe(false);
  const onKey = await parsed([...trailEncryption(trail), keyReaders(security, "us-east-1")]);
  expect(onKey.filter((statement) => reaches(statement, "kms:Decrypt")).map(({ sid }) => sid)).toEqual([
    "Auditors",
  ]);
});
