import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const distribution = "aws:cloudfront/distribution:Distribution";
const multitenant = "aws:cloudfront/multitenantDistribution:MultitenantDistribution";

export const cloudfrontS3OriginAccessControlled: Control = {
  id: "cloudfront-s3-origin-access-controlled",
  title: "CloudFront signs what it asks of S3 origins",
  why: "An origin that CloudFront reads without an identity must be readable by everyone, past the distribution and its logs.",
  remedy:
    "Plan an aws.cloudfront.OriginAccessControl, name it in the origin's originAccessControlId, and let the bucket's policy allow the distribution.",
  severity: "medium",
  domain: "network",
  // An origin without customOriginConfig and vpcOriginConfig is one of S3. An access identity, the older way, keeps the bucket closed as well.
  planned: requires({
    [distribution]: inEach(
      "origins",
      anyOf(
        "originAccessControlId must name an origin access control",
        isSet("originAccessControlId"),
        isSet("s3OriginConfig.originAccessIdentity"),
        isSet("customOriginConfig"),
        isSet("vpcOriginConfig"),
      ),
    ),
    [multitenant]: inEach(
      "origins",
      anyOf(
        "originAccessControlId must name an origin access control",
        isSet("originAccessControlId"),
        isSet("customOriginConfigs"),
        isSet("vpcOriginConfigs"),
      ),
    ),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "no identity, for many tenants": [
        {
          type: multitenant,
          props: {
            origins: [{ id: "web", domainName: "site.s3.us-east-1.amazonaws.com", customOriginConfigs: [] }],
          },
        },
      ],
      "no identity": { origins: [{ originId: "web", domainName: "site.s3.us-east-1.amazonaws.com" }] },
      "an empty identity beside a good origin": {
        origins: [
          { originId: "a", domainName: "a.s3.amazonaws.com", originAccessControlId: "E1" },
          { originId: "b", domainName: "b.s3.amazonaws.com", s3OriginConfig: [{ originAccessIdentity: "" }] },
        ],
      },
    },
    good: {
      "origin access control": {
        origins: [
          { originId: "web", domainName: "site.s3.us-east-1.amazonaws.com", originAccessControlId: "E1" },
        ],
      },
      "an access identity": {
        origins: [
          {
            originId: "web",
            domainName: "site.s3.us-east-1.amazonaws.com",
            s3OriginConfig: { originAccessIdentity: "origin-access-identity/cloudfront/E2" },
          },
        ],
      },
      "a web server": {
        origins: [
          {
            originId: "api",
            domainName: "api.example.com",
            customOriginConfig: { originProtocolPolicy: "https-only" },
          },
        ],
      },
    },
  }),
};
