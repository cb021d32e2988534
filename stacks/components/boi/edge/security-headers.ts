import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { contentPolicy } from "../../../../workloads/boi/web/hosting/content-policy";
import { webHeaders } from "../../../../workloads/boi/web/hosting/web-headers";

const ours = ["permissions-policy", "cross-origin-opener-policy"] as const;

/** Browsers run our own scripts only, show us in no one's frame and remember to use TLS. */
export const securityHeaders = (
  name: string,
  /** Whom the web client talks to beside us. */
  origins: pulumi.Input<readonly string[]>,
  opts: pulumi.CustomResourceOptions,
): aws.cloudfront.ResponseHeadersPolicy =>
  new aws.cloudfront.ResponseHeadersPolicy(
    name,
    {
      name,
      securityHeadersConfig: {
        contentSecurityPolicy: {
          contentSecurityPolicy: pulumi.output(origins).apply(contentPolicy),
          override: false,
        },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: webHeaders["x-frame-options"], override: true },
        referrerPolicy: { referrerPolicy: webHeaders["referrer-policy"], override: true },
        strictTransportSecurity: {
          accessControlMaxAgeSec: 63_072_000,
          includeSubdomains: true,
          preload: true,
          override: true,
        },
      },
      customHeadersConfig: {
        items: ours.map((header) => ({ header, value: webHeaders[header], override: true })),
      },
      removeHeadersConfig: { items: [{ header: "server" }] },
    },
    opts,
  );
