import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const distribution = "aws:cloudfront/distribution:Distribution";

export const cloudfrontDefaultRootObject: Control = {
  id: "cloudfront-default-root-object",
  title: "CloudFront distributions have a default root object",
  why: "Without one a request for the root goes to the origin, which may answer with the list of its files.",
  remedy: 'Set defaultRootObject, such as "index.html".',
  severity: "medium",
  domain: "network",
  planned: requires({ [distribution]: isSet("defaultRootObject") }),
  examples: examplesOf(distribution, {
    bad: { "left out": { enabled: true }, "an empty text": { defaultRootObject: "" } },
    good: {
      "index.html": { defaultRootObject: "index.html" },
      "another page": { defaultRootObject: "home" },
    },
  }),
};
