import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requiresOfEach } from "../requirements/requires";

const distribution = "aws:cloudfront/distribution:Distribution";
const multitenant = "aws:cloudfront/multitenantDistribution:MultitenantDistribution";

export const cloudfrontWafAttached: Control = {
  id: "cloudfront-waf-attached",
  title: "CloudFront distributions have a web ACL",
  why: "A web ACL at the edge stops floods and known attacks before anything of yours has to answer them.",
  remedy: "Set webAclId to the ARN of an aws.wafv2.WebAcl of scope CLOUDFRONT.",
  severity: "medium",
  domain: "network",
  planned: requiresOfEach([distribution, multitenant], isSet("webAclId")),
  examples: examplesOf([distribution, multitenant], {
    bad: { "left out": { enabled: true }, "an empty text": { webAclId: "" } },
    good: {
      "by ARN": { webAclId: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/edge/a" },
      "a classic one, by id": { webAclId: "473e64fd-f30b-4765-81a0-62ad96dd167a" },
    },
  }),
};
