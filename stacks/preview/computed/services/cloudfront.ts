import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon CloudFront. */
export const cloudfront: Readonly<Record<string, ComputedType>> = {
  "aws:cloudfront/distribution:Distribution": {
    tags: true,
    id: "E{upper:13}",
    arn: "arn:{partition}:cloudfront::{account}:distribution/{id}",
    // The zone of every distribution (Route 53 developer guide, alias records).
    outputs: { domainName: "d{lower:13}.{cdn}", hostedZoneId: "{cdnZone}" },
  },
  "aws:cloudfront/originAccessControl:OriginAccessControl": { name: "name", id: "E{upper:13}" },
  "aws:cloudfront/originAccessIdentity:OriginAccessIdentity": {
    id: "E{upper:13}",
    arn: "arn:{partition}:cloudfront::{account}:origin-access-identity/{id}",
    // As a principal of bucket policies (CloudFront developer guide, "Use an origin access identity").
    outputs: {
      iamArn: "arn:{partition}:iam::cloudfront:user/CloudFront Origin Access Identity {id}",
      cloudfrontAccessIdentityPath: "origin-access-identity/cloudfront/{id}",
      s3CanonicalUserId: "{hex:32}{hex:32:canonical}",
    },
  },
  "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy": { name: "name", id: "{uuid}" },
};
