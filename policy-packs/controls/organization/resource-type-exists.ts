import { closest, distance } from "fastest-levenshtein";
import { currentType, isProviderType, providerTypeNames } from "../facts/provider-type";
import { providerTypes } from "../facts/provider-types";
import { each, type Control } from "../model/control";
import { isAws } from "../model/is-aws";
import { UnknownValue } from "../model/unknown";

export const resourceTypeExists: Control = {
  id: "resource-type-exists",
  title: "Every resource is of a type that the provider has",
  why: "A misspelt type is found by no control, and fails only when it is deployed.",
  remedy: "Write the type as the provider does: aws:s3/bucket:Bucket.",
  severity: "medium",
  domain: "organization",
  planned: each("*", ({ type, opaque }) => {
    if (!isAws(type) || isProviderType(currentType(type)) || opaque === true) return [];
    const likely = closest(type, providerTypeNames());
    if (distance(type.toLowerCase(), likely.toLowerCase()) > 3)
      throw new UnknownValue(
        "type",
        `the AWS provider ${providerTypes.version} has no ${type}, a later one may`,
      );
    return [`the AWS provider has no type ${type}; ${likely} is probably meant`];
  }),
  examples: {
    bad: [
      { name: "a letter too many", resources: [{ type: "aws:s3/bucket:Buckett", props: {} }] },
      { name: "a module of another name", resources: [{ type: "aws:ec3/instance:Instance", props: {} }] },
      { name: "the wrong case", resources: [{ type: "aws:S3/Bucket:bucket", props: {} }] },
    ],
    good: [
      { name: "a bucket", resources: [{ type: "aws:s3/bucket:Bucket", props: {} }] },
      { name: "one of provider 6", resources: [{ type: "aws:s3/bucketV2:BucketV2", props: {} }] },
      { name: "one of another provider", resources: [{ type: "gcp:storage/bucket:Buckett", props: {} }] },
    ],
  },
};
