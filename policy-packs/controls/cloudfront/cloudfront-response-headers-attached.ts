import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const distribution = "aws:cloudfront/distribution:Distribution";

const hasHeaders = isSet("responseHeadersPolicyId");

export const cloudfrontResponseHeadersAttached: Control = {
  id: "cloudfront-response-headers-attached",
  title: "CloudFront adds security headers to its answers",
  why: "Without them a browser may load the page over HTTP, in a foreign frame or with foreign scripts.",
  remedy: "Name an aws.cloudfront.ResponseHeadersPolicy in responseHeadersPolicyId of every cache behavior.",
  severity: "low",
  domain: "network",
  planned: requires({
    [distribution]: allOf(
      inEach("defaultCacheBehavior", hasHeaders),
      inEach("orderedCacheBehaviors", hasHeaders),
    ),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "no policy": { defaultCacheBehavior: { targetOriginId: "web" } },
      "no policy for one path": {
        defaultCacheBehavior: [{ responseHeadersPolicyId: "p" }],
        orderedCacheBehaviors: [{ pathPattern: "/a", responseHeadersPolicyId: "" }],
      },
    },
    good: {
      "by default": { defaultCacheBehavior: { responseHeadersPolicyId: "p" } },
      everywhere: {
        defaultCacheBehavior: [{ responseHeadersPolicyId: "p" }],
        orderedCacheBehaviors: [{ pathPattern: "/a", responseHeadersPolicyId: "p" }],
      },
    },
  }),
};
