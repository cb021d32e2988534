import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

/** Browsers run our own scripts only, show us in nobody's frame and remember to use TLS. */
export const securityHeaders = (
  name: string,
  domain: string,
  opts: pulumi.CustomResourceOptions,
): aws.cloudfront.ResponseHeadersPolicy =>
  new aws.cloudfront.ResponseHeadersPolicy(
    name,
    {
      name,
      securityHeadersConfig: {
        contentSecurityPolicy: { contentSecurityPolicy: contentPolicy(domain), override: false },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: "DENY", override: true },
        referrerPolicy: { referrerPolicy: "no-referrer", override: true },
        strictTransportSecurity: {
          accessControlMaxAgeSec: 63_072_000,
          includeSubdomains: true,
          preload: true,
          override: true,
        },
      },
      customHeadersConfig: {
        items: [
          {
            header: "permissions-policy",
            value: "camera=(), geolocation=(), microphone=(), payment=()",
            override: true,
          },
          { header: "cross-origin-opener-policy", value: "same-origin", override: true },
        ],
      },
      removeHeadersConfig: { items: [{ header: "server" }] },
    },
    opts,
  );

/** Sign-in and uploads go to AWS's own addresses. */
const contentPolicy = (domain: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' https://*.${domain} https://*.amazoncognito.com https://*.s3.us-east-1.amazonaws.com`,
    "form-action 'self' https://*.amazoncognito.com",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
