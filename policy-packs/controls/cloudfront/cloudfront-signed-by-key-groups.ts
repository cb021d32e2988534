import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { isUnset } from "../requirements/presence";
import { requires } from "../requirements/requires";

const distribution = "aws:cloudfront/distribution:Distribution";

const isByGroups = isUnset("trustedSigners");

export const cloudfrontSignedByKeyGroups: Control = {
  id: "cloudfront-signed-by-key-groups",
  title: "CloudFront trusts key groups, not accounts, to sign URLs and cookies",
  why: "Keys of a trusted signer belong to an account's root user, who alone can see and rotate them.",
  remedy: "Replace trustedSigners with trustedKeyGroups.",
  severity: "medium",
  domain: "identity",
  planned: requires({
    [distribution]: allOf(
      inEach("defaultCacheBehavior", isByGroups),
      inEach("orderedCacheBehaviors", isByGroups),
    ),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "the account itself": { defaultCacheBehavior: { trustedSigners: ["self"] } },
      "for one path": {
        orderedCacheBehaviors: [{ pathPattern: "/paid/*", trustedSigners: ["111122223333"] }],
      },
    },
    good: {
      "a key group": { defaultCacheBehavior: { trustedKeyGroups: ["kg-1"] } },
      "an empty list": { defaultCacheBehavior: [{ trustedSigners: [] }], orderedCacheBehaviors: [] },
    },
  }),
};
