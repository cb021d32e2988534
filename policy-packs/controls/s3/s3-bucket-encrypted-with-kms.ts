import { blocks } from "../facts/blocks";
import { bucketTypes, settingTypes } from "../facts/bucket";
import { isLogTarget } from "../facts/bucket-log-target";
import { loneSettingProblems, settingProblems, unless, type BucketSetting } from "../facts/bucket-setting";
import { joined, type Control } from "../model/control";
import { exampleArn, ref } from "../model/example";
import type { Resource } from "../model/resource";
import { collect } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";

const [type, older] = bucketTypes;
const types = settingTypes("BucketServerSideEncryptionConfiguration");
const key = exampleArn("key");
const kms = (sseAlgorithm: string, kmsMasterKeyId?: unknown) => ({
  applyServerSideEncryptionByDefault: { sseAlgorithm, kmsMasterKeyId },
});

/** Access log targets are exempt: S3 supports only SSE-S3 as default encryption there (S3 user guide, server access logging). */
export const s3BucketEncryptedWithKms: Control = {
  id: "s3-bucket-encrypted-with-kms",
  title: "S3 buckets encrypt objects with a customer managed KMS key",
  why: "With a key of your own, reading data takes a second permission that you grant, log and can revoke.",
  remedy:
    'Add a BucketServerSideEncryptionConfiguration with sseAlgorithm "aws:kms" and the domain\'s key as kmsMasterKeyId.',
  severity: "medium",
  domain: "data-protection",
  planned: joined([...bucketTypes, ...types], (resource, on) =>
    types.includes(resource.type)
      ? loneSettingProblems(resource, on, loneProblems)
      : unless(
          () => isLogTarget(resource, on),
          () => settingProblems(resource, on, encryption, ruleProblems),
        ),
  ),
  managedRule: { identifier: "S3_DEFAULT_ENCRYPTION_KMS" },
  examples: {
    bad: [
      { name: "default encryption only", resources: [{ type, props: {} }] },
      {
        name: "SSE-S3 inline",
        resources: [{ type, props: { serverSideEncryptionConfiguration: { rule: kms("AES256") } } }],
      },
      {
        name: "the AWS managed key",
        resources: [
          { type, name: "data", props: {} },
          { type: types[0], props: { bucket: ref("data"), rules: [kms("aws:kms")] } },
        ],
      },
      {
        name: "the AWS managed key by its alias",
        resources: [
          { type, name: "data", props: {} },
          { type: types[0], props: { bucket: ref("data"), rules: [kms("aws:kms", "alias/aws/s3")] } },
        ],
      },
    ],
    good: [
      {
        name: "a key in a resource of its own",
        resources: [
          { type, name: "data", props: {} },
          { type: "aws:kms/key:Key", name: "key", props: {} },
          {
            type: types[0],
            props: { bucket: ref("data"), rules: [kms("aws:kms", ref("key", "arn"))] },
          },
        ],
      },
      {
        name: "dual-layer encryption inline",
        resources: [
          { type, props: { serverSideEncryptionConfiguration: { rule: kms("aws:kms:dsse", key) } } },
        ],
      },
      {
        name: "deprecated types",
        resources: [
          { type: older, name: "data", props: {} },
          { type: types[1], props: { bucket: ref("data"), rules: [kms("aws:kms", key)] } },
        ],
      },
      {
        name: "a target of access logs",
        resources: [
          { type, name: "logs", props: {} },
          {
            type,
            name: "data",
            props: {
              serverSideEncryptionConfiguration: { rule: kms("aws:kms", key) },
              logging: { targetBucket: ref("logs") },
            },
          },
        ],
      },
    ],
  },
};

type Block = Resource["props"][string];

const encryption: BucketSetting<Block> = {
  types,
  inline: ({ props }) => [
    ...blocks(props.serverSideEncryptionConfiguration).map((inline) => inline?.rule),
    ...blocks(props.serverSideEncryptionConfigurations).map((inline) => inline?.rules),
  ],
  separate: ({ props }) => props.rules,
  missing:
    "the bucket is encrypted with S3's own key: add a BucketServerSideEncryptionConfiguration with a key of your own",
};

function ruleProblems(given: Block): readonly string[] {
  const rules = blocks(given);
  if (rules.length === 0) return ["the encryption configuration has no rule"];
  return collect(rules, (rule) => {
    const [byDefault] = blocks(
      rule?.applyServerSideEncryptionByDefault ?? rule?.applyServerSideEncryptionByDefaults,
    );
    if (!["aws:kms", "aws:kms:dsse"].includes(byDefault?.sseAlgorithm))
      return ['sseAlgorithm must be "aws:kms" or "aws:kms:dsse"'];
    return isCustomerKey(byDefault.kmsMasterKeyId)
      ? []
      : ["kmsMasterKeyId must name a customer managed key, not the AWS managed aws/s3"];
  });
}

/** Whether a bucket that is planned elsewhere takes access logs, which exempts it, only its own plan shows. */
function loneProblems(setting: Resource): readonly string[] {
  const [problem] = ruleProblems(encryption.separate(setting));
  if (problem !== undefined)
    throw new UnknownValue(
      "bucket",
      `${problem}, unless it is a target of access logs: it is planned elsewhere`,
    );
  return [];
}

const isCustomerKey = (id: unknown) => typeof id === "string" && id !== "" && !/(^|:)alias\/aws\//.test(id);
