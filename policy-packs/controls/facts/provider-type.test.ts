import { readFileSync } from "node:fs";
import { currentType, isProviderType } from "./provider-type";
import { providerTypes } from "./provider-types";

test("the types are those of the installed SDK; node policy-packs/generate/provider-types.js writes them", () => {
  const { version } = JSON.parse(readFileSync(require.resolve("@pulumi/aws/package.json"), "utf8")) as {
    version: string;
  };
  expect(providerTypes.version).toBe(version);
});

test.each([
  ["aws:elasticloadbalancingv2/listener:Listener", "aws:lb/listener:Listener"],
  ["aws:applicationloadbalancing/listener:Listener", "aws:alb/listener:Listener"],
  ["aws:elasticloadbalancing/loadBalancer:LoadBalancer", "aws:elb/loadBalancer:LoadBalancer"],
  ["aws:s3:Bucket", "aws:s3/bucket:Bucket"],
  ["aws:s3/bucketV2:BucketV2", "aws:s3/bucketV2:BucketV2"],
  ["aws:s3/Bucket:bucket", "aws:s3/Bucket:bucket"],
  ["aws:s3:BucketEventSubscription", "aws:s3:BucketEventSubscription"],
  ["aws:redshfit/cluster:Cluster", "aws:redshfit/cluster:Cluster"],
  ["aws-native:s3:Bucket", "aws-native:s3:Bucket"],
])("%s is %s", (type, expected) => {
  expect(currentType(type)).toBe(expected);
});

test.each([
  ["aws:lb/listener:Listener", true],
  ["aws:s3/bucketV2:BucketV2", true],
  ["aws:opsworks/stack:Stack", true],
  ["aws:redshfit/cluster:Cluster", false],
  ["aws:s3/Bucket:bucket", false],
  ["gcp:storage/bucket:Bucket", false],
])("the provider has or had %s: %s", (type, expected) => {
  expect(isProviderType(type)).toBe(expected);
});
