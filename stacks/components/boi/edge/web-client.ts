import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { PrivateBucket } from "../../bucket/private-bucket";

export interface WebClientArgs {
  readonly bucketName: string;
  readonly distributionArn: pulumi.Input<string>;
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  /** Address of the sign-in page. */
  readonly signIn: pulumi.Input<string>;
  readonly clientId: pulumi.Input<string>;
}

/** The web client's files, which our own distribution alone can read, and what they have to know of this environment. */
export class WebClient extends pulumi.ComponentResource {
  constructor(name: string, args: WebClientArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:WebClient", name, {}, opts);
    const parent = { parent: this };
    const bucket = new PrivateBucket(
      `${name}-web`,
      {
        bucketName: args.bucketName,
        keyArn: args.keyArn,
        accessLogs: { bucketName: args.accessLogBucketName },
        allowed: (arn) => [
          {
            Sid: "OwnDistribution",
            Effect: "Allow",
            Principal: { Service: "cloudfront.amazonaws.com" },
            Action: "s3:GetObject",
            Resource: `${arn}/*`,
            Condition: { StringEquals: { "aws:SourceArn": args.distributionArn } },
          },
        ],
        // Releases are uploaded over each other; an old one is of no use after a month.
        keeping: { replacedDays: 30 },
      },
      parent,
    );
    new aws.s3.BucketObjectv2(
      `${name}-web-config`,
      {
        bucket: bucket.bucketName,
        key: "config.json",
        contentType: "application/json",
        cacheControl: "no-store",
        content: pulumi.jsonStringify({
          authorizationEndpoint: pulumi.interpolate`${args.signIn}/oauth2/authorize`,
          tokenEndpoint: pulumi.interpolate`${args.signIn}/oauth2/token`,
          clientId: args.clientId,
        }),
      },
      parent,
    );
    this.registerOutputs({});
  }
}
