import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const distribution = "aws:cloudfront/distribution:Distribution";
const multitenant = "aws:cloudfront/multitenantDistribution:MultitenantDistribution";

const isEncrypted = isOneOf("viewerProtocolPolicy", ["redirect-to-https", "https-only"]);

export const cloudfrontViewerHttpsOnly: Control = {
  id: "cloudfront-viewer-https-only",
  title: "CloudFront answers viewers over HTTPS only",
  why: "One behaviour that takes plain HTTP shows its requests, cookies and answers to everyone on the way.",
  remedy: 'Set viewerProtocolPolicy: "redirect-to-https" or "https-only" in every cache behavior.',
  severity: "high",
  domain: "network",
  planned: requires({
    [distribution]: allOf(
      inEach("defaultCacheBehavior", isEncrypted),
      inEach("orderedCacheBehaviors", isEncrypted),
    ),
    [multitenant]: allOf(inEach("defaultCacheBehavior", isEncrypted), inEach("cacheBehaviors", isEncrypted)),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "plain HTTP for one path of many tenants": [
        {
          type: multitenant,
          props: {
            defaultCacheBehavior: { viewerProtocolPolicy: "https-only" },
            cacheBehaviors: [{ pathPattern: "/b/*", viewerProtocolPolicy: "allow-all" }],
          },
        },
      ],
      "plain HTTP by default": { defaultCacheBehavior: { viewerProtocolPolicy: "allow-all" } },
      "plain HTTP for one path": {
        defaultCacheBehavior: [{ viewerProtocolPolicy: "https-only" }],
        orderedCacheBehaviors: [
          { pathPattern: "/a/*", viewerProtocolPolicy: "redirect-to-https" },
          { pathPattern: "/b/*", viewerProtocolPolicy: "allow-all" },
        ],
      },
    },
    good: {
      redirected: { defaultCacheBehavior: { viewerProtocolPolicy: "redirect-to-https" } },
      "HTTPS only, everywhere": {
        defaultCacheBehavior: { viewerProtocolPolicy: "https-only" },
        orderedCacheBehaviors: [{ pathPattern: "/a/*", viewerProtocolPolicy: "https-only" }],
      },
    },
  }),
};
