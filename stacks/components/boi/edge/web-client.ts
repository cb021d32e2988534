import { join } from "node:path";
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { WebConfig } from "../../../../workloads/boi/web/hosting/web-config";
import { webFiles } from "../../../../workloads/boi/web/hosting/web-files";
import { packageRoot } from "../../../../accounts/package-root";
import { PrivateBucket } from "../../bucket/private-bucket";

export interface WebClientArgs {
  readonly bucketName: string;
  readonly distributionArn: pulumi.Input<string>;
  readonly keyArn: pulumi.Input<string>;
  readonly accessLogBucketName: pulumi.Input<string>;
  /** "https://boi.palisade.example". */
  readonly webUrl: string;
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
    const config = new aws.s3.BucketObjectv2(
      `${name}-web-config`,
      {
        bucket: bucket.bucketName,
        key: "config.json",
        contentType: "application/json",
        cacheControl: "no-store",
        content: pulumi.jsonStringify(pulumi.all([args.signIn, args.clientId, args.webUrl]).apply(webConfig)),
      },
      parent,
    );
    const uploaded: pulumi.Resource[] = [config];
    for (const { key, file, contentType, cacheControl } of webFiles(join(packageRoot(), "dist", "web")))
      uploaded.push(
        new aws.s3.BucketObjectv2(
          `${name}-web-${key}`,
          {
            bucket: bucket.bucketName,
            key,
            contentType,
            cacheControl,
            source: new pulumi.asset.FileAsset(file),
          },
          // A page never comes before what it refers to.
          { ...parent, dependsOn: [...uploaded] },
        ),
      );
    this.registerOutputs({});
  }
}

const webConfig = ([signIn, clientId, webUrl]: readonly [string, string, string]): WebConfig => ({
  authorizationEndpoint: `${signIn}/oauth2/authorize`,
  tokenEndpoint: `${signIn}/oauth2/token`,
  signOut: `${signIn}/logout?${new URLSearchParams({ client_id: clientId, logout_uri: `${webUrl}/` }).toString()}`,
  clientId,
  scope: "openid",
});
