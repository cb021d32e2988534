import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const control = "aws:cloudfront/originAccessControl:OriginAccessControl";

export const cloudfrontOriginRequestsSigned: Control = {
  id: "cloudfront-origin-requests-signed",
  title: "Origin access controls sign every request",
  why: "One that never signs leaves the origin readable by everyone, or the site broken.",
  remedy: 'Set signingBehavior: "always".',
  severity: "medium",
  domain: "network",
  // With "no-override" a viewer's own signature goes before.
  planned: requires({ [control]: isOneOf("signingBehavior", ["always", "no-override"]) }),
  examples: examplesOf(control, {
    bad: {
      never: { originAccessControlOriginType: "s3", signingBehavior: "never", signingProtocol: "sigv4" },
      "never, for a function": {
        originAccessControlOriginType: "lambda",
        signingBehavior: "never",
        signingProtocol: "sigv4",
      },
    },
    good: {
      always: { signingBehavior: "always" },
      "unless the viewer does": { signingBehavior: "no-override" },
    },
  }),
};
