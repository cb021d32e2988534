import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { vpcEndpointPolicyNarrow } from "./vpc-endpoint-policy-narrow";

const statement = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
const document = (...statements: readonly object[]) => ({ Version: "2012-10-17", Statement: statements });

test.each([
  ["everyone, everything", document(statement), "fail"],
  ["every AWS principal", document({ ...statement, Principal: { AWS: "*" } }), "fail"],
  ["every bucket, by ARN", document({ ...statement, Resource: "arn:aws:s3:::*/*" }), "fail"],
  ["every queue of any account", document({ ...statement, Resource: "arn:aws:sqs:*:*:*" }), "fail"],
  [
    "a condition that binds no caller",
    document({ ...statement, Condition: { Bool: { "aws:SecureTransport": "true" } } }),
    "fail",
  ],
  [
    "all but one resource",
    document({ Effect: "Allow", Principal: "*", Action: "*", NotResource: "arn:aws:s3:::a" }),
    "fail",
  ],
  ["own account's queues", document({ ...statement, Resource: "arn:aws:sqs:*:111122223333:*" }), "pass"],
  [
    "a named principal",
    document({ ...statement, Principal: { AWS: "arn:aws:iam::111122223333:root" } }),
    "pass",
  ],
  ["one open of two", document({ ...statement, Resource: "arn:aws:s3:::a/*" }, statement), "fail"],
  ["no JSON", "everything", "fail"],
  ["not yet known", unknown("later"), "undetermined"],
])("%s", (_, policy, expected) => {
  for (const type of ["aws:ec2/vpcEndpoint:VpcEndpoint", "aws:ec2/vpcEndpointPolicy:VpcEndpointPolicy"])
    expect(
      statusOf(vpcEndpointPolicyNarrow, { name: "case", resources: [{ type, props: { policy } }] }),
    ).toBe(expected);
});
