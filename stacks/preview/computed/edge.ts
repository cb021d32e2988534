import type { ComputedType } from "./template";

/** Formats: Service Authorization Reference pages of CloudFront, WAF V2, Certificate Manager and Route 53. */
export const edge: Readonly<Record<string, ComputedType>> = {
  "aws:acm/certificate:Certificate": {
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:acm:{region}:{account}:certificate/{uuid}",
    outputs: {
      domainValidationOptions: [
        {
          domainName: "{in:domainName}",
          resourceRecordName: "_{hex:32:name}.{in:domainName}.",
          resourceRecordType: "CNAME",
          resourceRecordValue: "_{hex:32:value}.acm-validations.aws.",
        },
      ],
    },
  },
  "aws:acm/certificateValidation:CertificateValidation": { id: "{in:certificateArn}" },
  "aws:route53/zone:Zone": {
    name: "name",
    tags: true,
    id: "Z{upper:13}",
    arn: "arn:{partition}:route53:::hostedzone/{id}",
    outputs: { zoneId: "{id}" },
  },
  "aws:cloudfront/distribution:Distribution": {
    tags: true,
    id: "E{upper:13}",
    arn: "arn:{partition}:cloudfront::{account}:distribution/{id}",
    // The zone of every distribution (Route 53 developer guide, alias records).
    outputs: { domainName: "d{lower:13}.cloudfront.net", hostedZoneId: "Z2FDTNDATAQYW2" },
  },
  "aws:cloudfront/originAccessControl:OriginAccessControl": { name: "name", id: "E{upper:13}" },
  "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy": { name: "name", id: "{uuid}" },
  "aws:wafv2/webAcl:WebAcl": {
    name: "name",
    tags: true,
    id: "{uuid}",
    arn: "arn:{partition}:wafv2:{region}:{account}:{scope}/webacl/{name}/{id}",
  },
};
