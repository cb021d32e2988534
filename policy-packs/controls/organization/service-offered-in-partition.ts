import { lacks } from "../facts/partition-lacks";
import { isAws } from "../model/is-aws";
import { each, type Control } from "../model/control";
import { partitionOfResource } from "../model/partition-of-resource";
import { collect } from "../model/three-valued";

const gov = "us-gov-west-1";
const policyType = "aws:organizations/policy:Policy";

export const serviceOfferedInPartition: Control = {
  id: "service-offered-in-partition",
  title: "What is planned is offered in the partition that it is planned in",
  why: "GovCloud and China lack services and features that the preview would plan all the same: the deployment ends halfway.",
  remedy:
    "Leave it out in this partition, or use what there is. If Amazon has begun to offer it since, take it out of facts/partition-lacks.",
  severity: "medium",
  domain: "organization",
  planned: each("*", (resource, { settings }) => {
    if (!isAws(resource.type)) return [];
    const [, module = ""] = /^aws:([^/:]+)/.exec(resource.type) ?? [];
    const concerned = lacks.filter(
      ({ modules, setting }) => modules?.includes(module) === true || setting?.type === resource.type,
    );
    if (concerned.length === 0) return [];
    const partition = partitionOfResource(resource, settings);
    return collect(
      concerned.filter(({ partitions }) => partitions.includes(partition)),
      ({ what, setting, source, asOf }) =>
        setting === undefined || resource.props[setting.property] === setting.value
          ? [`${what} is not to be had in ${partition} (${source}; ${asOf})`]
          : [],
    );
  }),
  examples: {
    bad: [
      {
        name: "CloudFront in GovCloud",
        resources: [{ type: "aws:cloudfront/distribution:Distribution", props: {}, region: gov }],
      },
      {
        name: "a backup policy in China",
        resources: [{ type: policyType, props: { type: "BACKUP_POLICY" }, region: "cn-north-1" }],
      },
    ],
    good: [
      {
        name: "CloudFront in the partition aws",
        resources: [{ type: "aws:cloudfront/distribution:Distribution", props: {} }],
      },
      {
        name: "a tag policy in China",
        resources: [{ type: policyType, props: { type: "TAG_POLICY" }, region: "cn-north-1" }],
      },
      { name: "a bucket in GovCloud", resources: [{ type: "aws:s3/bucket:Bucket", props: {}, region: gov }] },
    ],
  },
};
