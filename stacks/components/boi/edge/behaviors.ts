import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

type Behavior = aws.types.input.cloudfront.DistributionDefaultCacheBehavior;

/** AWS's own policies, which have the same ids everywhere (CloudFront guide, "Use managed cache policies"). */
const managed = {
  cachingOptimized: "658327ea-f89d-4fab-a63d-7e88639e58f6",
  cachingDisabled: "4135ea2d-6df8-44a3-9df3-4b5a84be39ad",
  allViewerExceptHostHeader: "b689b0a8-53d0-40ab-baf2-68738e2966ac",
};

const common = (headers: pulumi.Input<string>) => ({
  viewerProtocolPolicy: "redirect-to-https",
  compress: true,
  responseHeadersPolicyId: headers,
});

/** index.html and what else has a fixed name: fresh with every visit. */
export const webBehavior = (headers: pulumi.Input<string>): Behavior => ({
  ...common(headers),
  targetOriginId: "web",
  allowedMethods: ["GET", "HEAD"],
  cachedMethods: ["GET", "HEAD"],
  cachePolicyId: managed.cachingDisabled,
});

/** A file whose name holds its hash never changes. */
export const hashedBehavior = (headers: pulumi.Input<string>): Behavior => ({
  ...webBehavior(headers),
  cachePolicyId: managed.cachingOptimized,
});

/** Never kept, and never over plain HTTP: a redirect would come after the token was sent. */
export const apiBehavior = (headers: pulumi.Input<string>): Behavior => ({
  ...common(headers),
  viewerProtocolPolicy: "https-only",
  targetOriginId: "api",
  allowedMethods: ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"],
  cachedMethods: ["GET", "HEAD"],
  cachePolicyId: managed.cachingDisabled,
  originRequestPolicyId: managed.allViewerExceptHostHeader,
});
