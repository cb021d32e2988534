import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const distribution = "aws:cloudfront/distribution:Distribution";
const multitenant = "aws:cloudfront/multitenantDistribution:MultitenantDistribution";
const vpcOrigin = "aws:cloudfront/vpcOrigin:VpcOrigin";

const isModern = (path: string) => excludes(path, "SSLv3", "TLSv1", "TLSv1.1");

export const cloudfrontOriginTls12: Control = {
  id: "cloudfront-origin-tls-1-2",
  title: "CloudFront speaks TLS 1.2 or newer with its origins",
  why: "SSL 3.0 can be decrypted on the way, and TLS 1.0 and 1.1 are withdrawn; FSBP asks for the first alone.",
  remedy: 'Set customOriginConfig.originSslProtocols: ["TLSv1.2"].',
  severity: "medium",
  domain: "network",
  planned: requires({
    [distribution]: inEach("origins.customOriginConfig", isModern("originSslProtocols")),
    [multitenant]: inEach("origins", inEach("customOriginConfigs", isModern("originSslProtocols"))),
    [vpcOrigin]: isModern("vpcOriginEndpointConfig.originSslProtocols.items"),
  }),
  examples: examplesOf(distribution, {
    bad: {
      "TLS 1.1 into a VPC": [
        {
          type: vpcOrigin,
          props: {
            vpcOriginEndpointConfig: { originSslProtocols: { items: ["TLSv1.1", "TLSv1.2"], quantity: 2 } },
          },
        },
      ],
      "TLS 1.0 for many tenants": [
        {
          type: multitenant,
          props: { origins: [{ id: "a", customOriginConfigs: [{ originSslProtocols: ["TLSv1"] }] }] },
        },
      ],
      "SSL 3.0": {
        origins: [{ originId: "a", customOriginConfig: { originSslProtocols: ["SSLv3", "TLSv1.2"] } }],
      },
      "TLS 1.0, in a list": {
        origins: [{ originId: "a", customOriginConfig: [{ originSslProtocols: ["TLSv1.2", "TLSv1"] }] }],
      },
    },
    good: {
      "TLS 1.2": { origins: [{ originId: "a", customOriginConfig: { originSslProtocols: ["TLSv1.2"] } }] },
      "a bucket": { origins: [{ originId: "web", domainName: "site.s3.amazonaws.com" }] },
    },
  }),
};
