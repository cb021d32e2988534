import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { apiBehavior, hashedBehavior, webBehavior } from "./behaviors";
import { securityHeaders } from "./security-headers";

export interface DistributionArgs {
  readonly domain: string;
  readonly zoneId: pulumi.Input<string>;
  /** In us-east-1, where CloudFront looks for it. */
  readonly certificateArn: pulumi.Input<string>;
  readonly webAclArn: pulumi.Input<string>;
  readonly webBucketDomain: pulumi.Input<string>;
  /** "0123456789.execute-api.us-east-1.amazonaws.com". */
  readonly apiDomain: pulumi.Input<string>;
  /** What the API knows us by; stays a secret in the state. */
  readonly originSecret: pulumi.Input<string>;
  /** Whom the web client talks to beside us: the sign-in, and where it uploads to. */
  readonly origins: pulumi.Input<readonly string[]>;
  /** Path patterns of the API; all else is the web client. */
  readonly apiPaths: readonly string[];
}

/** One address for the web client and the API, as close to its users as CloudFront is. */
export class Distribution extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly distributionId: pulumi.Output<string>;

  constructor(name: string, args: DistributionArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:Distribution", name, {}, opts);
    const parent = { parent: this };
    const access = new aws.cloudfront.OriginAccessControl(
      name,
      {
        name,
        originAccessControlOriginType: "s3",
        signingBehavior: "always",
        signingProtocol: "sigv4",
      },
      parent,
    );
    const headers = securityHeaders(name, args.origins, parent).id;
    const distribution = new aws.cloudfront.Distribution(
      name,
      {
        enabled: true,
        comment: "BOI platform",
        aliases: [args.domain],
        httpVersion: "http2and3",
        isIpv6Enabled: true,
        priceClass: "PriceClass_100",
        defaultRootObject: "index.html",
        webAclId: args.webAclArn,
        viewerCertificate: {
          acmCertificateArn: args.certificateArn,
          sslSupportMethod: "sni-only",
          minimumProtocolVersion: "TLSv1.2_2021",
        },
        // Whom the rule is about is in the United States; the people who work with it may travel.
        restrictions: { geoRestriction: { restrictionType: "none" } },
        origins: [
          { originId: "web", domainName: args.webBucketDomain, originAccessControlId: access.id },
          {
            originId: "api",
            domainName: args.apiDomain,
            customOriginConfig: {
              httpPort: 80,
              httpsPort: 443,
              originProtocolPolicy: "https-only",
              originSslProtocols: ["TLSv1.2"],
              originReadTimeout: 30,
            },
            customHeaders: [{ name: "x-origin-secret", value: args.originSecret }],
          },
        ],
        defaultCacheBehavior: webBehavior(headers),
        orderedCacheBehaviors: [
          { ...hashedBehavior(headers), pathPattern: "/assets/*" },
          ...args.apiPaths.map((pathPattern) => ({ ...apiBehavior(headers), pathPattern })),
        ],
      },
      parent,
    );
    for (const type of ["A", "AAAA"])
      new aws.route53.Record(
        `${name}-${type}`,
        {
          zoneId: args.zoneId,
          name: args.domain,
          type,
          aliases: [
            {
              name: distribution.domainName,
              zoneId: distribution.hostedZoneId,
              evaluateTargetHealth: false,
            },
          ],
        },
        parent,
      );
    this.arn = distribution.arn;
    this.distributionId = distribution.id;
    this.registerOutputs({ arn: this.arn });
  }
}
