import { foreignArns } from "../facts/foreign-arns";
import { isAws } from "../model/is-aws";
import { each, type Control } from "../model/control";
import { partitionOfResource } from "../model/partition-of-resource";

const rolePolicy = "aws:iam/rolePolicy:RolePolicy";
const attachment = "aws:iam/rolePolicyAttachment:RolePolicyAttachment";
const gov = "us-gov-west-1";
const reading = (resource: string | readonly string[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: resource }],
  });

export const arnOfOwnPartition: Control = {
  id: "arn-of-own-partition",
  title: "ARNs name the partition that their resource lies in",
  why: "No ARN reaches from one partition into another: what names a foreign one is refused, or grants, denies and protects nothing.",
  remedy:
    "Take the partition from the account (aws.getPartition, or an ARN that another resource gives) in place of writing arn:aws: by hand.",
  severity: "medium",
  domain: "organization",
  planned: each("*", (resource, { settings }) =>
    isAws(resource.type) || resource.type === "pulumi:providers:aws"
      ? foreignArns(resource.props, () => partitionOfResource(resource, settings))
      : [],
  ),
  examples: {
    bad: [
      {
        name: "one of AWS's own policies by the wrong ARN",
        resources: [
          { type: attachment, props: { policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }, region: gov },
        ],
      },
      {
        name: "a document that grants in another partition",
        resources: [
          { type: rolePolicy, props: { policy: reading("arn:aws:s3:::records/*") }, region: "cn-north-1" },
        ],
      },
    ],
    good: [
      {
        name: "its own partition",
        resources: [
          {
            type: attachment,
            props: { policyArn: "arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess" },
            region: gov,
          },
        ],
      },
      {
        name: "the same for each partition",
        resources: [
          {
            type: rolePolicy,
            props: { policy: reading(["arn:aws:s3:::records/*", "arn:aws-us-gov:s3:::records/*"]) },
            region: gov,
          },
        ],
      },
    ],
  },
};
