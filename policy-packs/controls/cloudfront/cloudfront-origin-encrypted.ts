import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach, inSome } from "../requirements/blocks";
import { allOf, when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const distribution = "aws:cloudfront/distribution:Distribution";
const multitenant = "aws:cloudfront/multitenantDistribution:MultitenantDistribution";
const vpcOrigin = "aws:cloudfront/vpcOrigin:VpcOrigin";

const isEncrypted = isOneOf("viewerProtocolPolicy", ["redirect-to-https", "https-only"]);

export const cloudfrontOriginEncrypted: Control = {
  id: "cloudfront-origin-encrypted",
  title: "CloudFront reaches its origins over TLS",
  why: "Between the edge and the origin lies the public internet, and cookies and answers cross it in clear.",
  remedy: 'Set customOriginConfig.originProtocolPolicy: "https-only".',
  severity: "high",
  domain: "network",
  // match-viewer is as good as what viewers may use.
  planned: requires({
    [distribution]: allOf(
      inEach("origins.customOriginConfig", isOneOf("originProtocolPolicy", ["https-only", "match-viewer"])),
      when(
        inSome(
          "origins.customOriginConfig",
          isOneOf("originProtocolPolicy", ["match-viewer"]),
          "match-viewer",
        ),
        allOf(inEach("defaultCacheBehavior", isEncrypted), inEach("orderedCacheBehaviors", isEncrypted)),
      ),
    ),
    [multitenant]: inEach(
      "origins",
      inEach("customOriginConfigs", isOneOf("originProtocolPolicy", ["https-only"])),
    ),
    [vpcOrigin]: isOneOf("vpcOriginEndpointConfig.originProtocolPolicy", ["https-only"]),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "plain HTTP into a VPC": [
        { type: vpcOrigin, props: { vpcOriginEndpointConfig: { originProtocolPolicy: "http-only" } } },
      ],
      "plain HTTP for many tenants": [
        {
          type: multitenant,
          props: { origins: [{ id: "a", customOriginConfigs: [{ originProtocolPolicy: "http-only" }] }] },
        },
      ],
      "plain HTTP": {
        origins: [{ originId: "a", customOriginConfig: { originProtocolPolicy: "http-only" } }],
      },
      "plain HTTP of one of two": {
        origins: [
          { originId: "a", customOriginConfig: [{ originProtocolPolicy: "https-only" }] },
          { originId: "b", customOriginConfig: [{ originProtocolPolicy: "http-only" }] },
        ],
      },
      "as the viewer likes": {
        origins: [{ originId: "a", customOriginConfig: { originProtocolPolicy: "match-viewer" } }],
        defaultCacheBehavior: { viewerProtocolPolicy: "allow-all" },
      },
      "as the viewer likes, for one origin and one path": {
        origins: [
          { originId: "a", customOriginConfig: { originProtocolPolicy: "https-only" } },
          { originId: "b", customOriginConfig: { originProtocolPolicy: "match-viewer" } },
        ],
        defaultCacheBehavior: { viewerProtocolPolicy: "https-only" },
        orderedCacheBehaviors: [
          { pathPattern: "/a/*", viewerProtocolPolicy: "https-only" },
          { pathPattern: "/b/*", viewerProtocolPolicy: "allow-all" },
        ],
      },
    },
    good: {
      HTTPS: {
        origins: [{ originId: "a", customOriginConfig: { originProtocolPolicy: "https-only" } }],
        defaultCacheBehavior: { viewerProtocolPolicy: "allow-all" },
      },
      "as the viewer does, who has no choice": {
        origins: [{ originId: "a", customOriginConfig: { originProtocolPolicy: "match-viewer" } }],
        defaultCacheBehavior: { viewerProtocolPolicy: "https-only" },
      },
      "a bucket": { origins: [{ originId: "web", domainName: "site.s3.amazonaws.com" }] },
      "as the viewer does, who is redirected everywhere": {
        origins: [{ originId: "a", customOriginConfig: { originProtocolPolicy: "match-viewer" } }],
        defaultCacheBehavior: { viewerProtocolPolicy: "redirect-to-https" },
        orderedCacheBehaviors: [{ pathPattern: "/a/*", viewerProtocolPolicy: "https-only" }],
      },
    },
  }),
};
