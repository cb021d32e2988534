import { iamPolicyWithoutServiceWildcard } from "./iam-policy-without-service-wildcard";
import { statusOf } from "../model/verdicts";

const policy = (statement: Record<string, unknown>) => ({
  name: "",
  resources: [
    {
      type: "aws:iam/userPolicy:UserPolicy",
      props: { policy: JSON.stringify({ Statement: { Effect: "Allow", ...statement } }) },
    },
  ],
});

const planned = (type: string, props: Record<string, unknown>) => ({
  name: "",
  resources: [{ type, props }],
});
const attached = (name: string) =>
  planned("aws:iam/rolePolicyAttachment:RolePolicyAttachment", {
    policyArn: `arn:aws:iam::aws:policy/${name}`,
  });

test.each([
  ["a whole service on one resource", policy({ Action: "s3:*", Resource: "arn:aws:s3:::documents" }), "fail"],
  ["two asterisks are one", policy({ Action: "logs:**", Resource: "*" }), "fail"],
  ["several services at once", policy({ Action: "s*:*", Resource: "*" }), "fail"],
  ["every write of a service", policy({ Action: "s3:Put*", Resource: "*" }), "pass"],
  ["full rights are another control's finding", policy({ Action: "*", Resource: "*" }), "pass"],
  ["a second version of AWS's policy", attached("CloudWatchFullAccessV2"), "fail"],
  ["a policy of AWS with an underscore", attached("AWSLambda_FullAccess"), "fail"],
  ["a job function", attached("job-function/DatabaseAdministrator"), "fail"],
  ["a job function that only looks", attached("job-function/SupportUser"), "pass"],
  ["calls of every API alone", attached("AmazonAPIGatewayInvokeFullAccess"), "pass"],
  ["IAM, which is another control's finding", attached("IAMFullAccess"), "pass"],
  [
    "a policy of one's own of that name",
    planned("aws:iam/groupPolicyAttachment:GroupPolicyAttachment", {
      policyArn: "arn:aws:iam::111122223333:policy/AmazonS3FullAccess",
    }),
    "pass",
  ],
  [
    "a role that takes it",
    planned("aws:iam/role:Role", { managedPolicyArns: ["arn:aws:iam::aws:policy/AmazonEC2FullAccess"] }),
    "fail",
  ],
  [
    "a permission set of another partition",
    planned("aws:ssoadmin/managedPolicyAttachment:ManagedPolicyAttachment", {
      managedPolicyArn: "arn:aws-us-gov:iam::aws:policy/AmazonS3FullAccess",
    }),
    "fail",
  ],
  [
    "all that a group may have",
    planned("aws:iam/groupPolicyAttachmentsExclusive:GroupPolicyAttachmentsExclusive", {
      policyArns: ["arn:aws:iam::aws:policy/AmazonS3FullAccess"],
    }),
    "fail",
  ],
  ["every action on one bucket", policy({ Action: "*", Resource: "arn:aws:s3:::documents/*" }), "fail"],
])("%s", (_, example, expected) => {
  expect(statusOf(iamPolicyWithoutServiceWildcard, example)).toBe(expected);
});
