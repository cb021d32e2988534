import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const distribution = "aws:cloudfront/distribution:Distribution";

export const cloudfrontLambdaOriginAccessControlled: Control = {
  id: "cloudfront-lambda-origin-access-controlled",
  title: "CloudFront signs what it asks of Lambda function URLs",
  why: "A function URL that CloudFront calls unsigned must be open to everyone, past the distribution and its web ACL.",
  remedy:
    "Name an aws.cloudfront.OriginAccessControl of type lambda in originAccessControlId, and set the function URL's authorizationType to AWS_IAM.",
  severity: "medium",
  domain: "network",
  planned: requires({
    [distribution]: inEach(
      "origins",
      when(matches("domainName", /\.lambda-url\./, "a function URL"), isSet("originAccessControlId")),
    ),
  }),
  examples: examplesOf(distribution, {
    bad: {
      unsigned: {
        origins: [
          {
            originId: "f",
            domainName: "abc.lambda-url.us-east-1.on.aws",
            customOriginConfig: { originProtocolPolicy: "https-only" },
          },
        ],
      },
      "an empty text": {
        origins: [
          { originId: "f", domainName: "abc.lambda-url.us-east-1.on.aws", originAccessControlId: "" },
        ],
      },
    },
    good: {
      signed: {
        origins: [
          { originId: "f", domainName: "abc.lambda-url.us-east-1.on.aws", originAccessControlId: "E1" },
        ],
      },
      "another origin": { origins: [{ originId: "api", domainName: "api.example.com" }] },
    },
  }),
};
