import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { anyOf } from "../requirements/combined";
import { isSet, isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const distribution = "aws:cloudfront/distribution:Distribution";

export const cloudfrontS3OriginWithoutAccessIdentity: Control = {
  id: "cloudfront-s3-origin-without-access-identity",
  title: "CloudFront reaches S3 origins by origin access control, not by access identity",
  why: "Origin access identities cannot sign for objects under a KMS key, for newer Regions or for writes, and AWS calls them legacy.",
  remedy: "Replace s3OriginConfig.originAccessIdentity with originAccessControlId.",
  severity: "low",
  domain: "network",
  // An origin with neither is a finding of cloudfront-s3-origin-access-controlled.
  planned: requires({
    [distribution]: inEach(
      "origins",
      anyOf(
        "originAccessControlId must replace s3OriginConfig.originAccessIdentity",
        isSet("originAccessControlId"),
        isUnset("s3OriginConfig.originAccessIdentity"),
      ),
    ),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "an access identity": {
        origins: [
          {
            originId: "web",
            domainName: "site.s3.amazonaws.com",
            s3OriginConfig: { originAccessIdentity: "origin-access-identity/cloudfront/E2" },
          },
        ],
      },
      "in a list": {
        origins: [
          {
            originId: "web",
            domainName: "site.s3.amazonaws.com",
            s3OriginConfig: [{ originAccessIdentity: "origin-access-identity/cloudfront/E2" }],
          },
        ],
      },
    },
    good: {
      "origin access control": {
        origins: [{ originId: "web", domainName: "site.s3.amazonaws.com", originAccessControlId: "E1" }],
      },
      "with the empty identity that some tools write": {
        origins: [
          {
            originId: "web",
            domainName: "site.s3.amazonaws.com",
            originAccessControlId: "E1",
            s3OriginConfig: { originAccessIdentity: "" },
          },
        ],
      },
    },
  }),
};
