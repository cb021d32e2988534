import { each, type Control } from "../model/control";
import type { Settings } from "../model/resource";
import { collect } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";

const bucket = "aws:s3/bucket:Bucket";
const tagged = { owner: "platform", environment: "production", "data-classification": "restricted" };

/** What holds data, runs code or costs most; tagging everything would bury the tags that somebody reads. */
const types: readonly string[] = [
  bucket,
  "aws:s3/bucketV2:BucketV2",
  "aws:kms/key:Key",
  "aws:kms/replicaKey:ReplicaKey",
  "aws:sqs/queue:Queue",
  "aws:sns/topic:Topic",
  "aws:secretsmanager/secret:Secret",
  "aws:lambda/function:Function",
  "aws:rds/instance:Instance",
  "aws:rds/cluster:Cluster",
  "aws:ec2/vpc:Vpc",
  "aws:ec2/instance:Instance",
  "aws:cloudwatch/logGroup:LogGroup",
  "aws:ecr/repository:Repository",
  "aws:dynamodb/table:Table",
  "aws:lb/loadBalancer:LoadBalancer",
  "aws:alb/loadBalancer:LoadBalancer",
  "aws:elb/loadBalancer:LoadBalancer",
];

export const resourceTaggedAsDeclared: Control = {
  id: "resource-tagged-as-declared",
  title: "Main resources carry the required tags",
  why: "Without an owner and a classification no one knows whom to call, or what was lost.",
  remedy: "Set the tags as defaultTags of the provider, or as tags of the resource.",
  severity: "low",
  domain: "organization",
  general: true,
  needs: ["requiredTags"],
  planned: each(types, ({ props }, { settings }) =>
    collect(declaredTags(settings), (tag) => {
      const value: unknown = props.tags?.[tag];
      return typeof value === "string" && value.trim() !== "" ? [] : [`tags must hold "${tag}"`];
    }),
  ),
  examples: {
    bad: [
      { name: "no tags", resources: [{ type: bucket, props: {} }] },
      { name: "an empty tag", resources: [{ type: bucket, props: { tags: { ...tagged, owner: " " } } }] },
    ],
    good: [
      { name: "all tags", resources: [{ type: bucket, props: { tags: { ...tagged, extra: "1" } } }] },
      {
        name: "tags of an organization's own",
        resources: [{ type: bucket, props: { tags: { team: "payments" } } }],
        settings: { requiredTags: ["team"] },
      },
    ],
  },
};

function declaredTags({ requiredTags }: Settings): readonly string[] {
  if (requiredTags === undefined)
    throw new UnknownValue("settings.requiredTags", "no organization declares which tags are required");
  return requiredTags;
}
