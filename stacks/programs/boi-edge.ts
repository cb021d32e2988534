import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { endpoint } from "../../policy-packs/controls/model/partitions";
import { alarms } from "../components/boi/alarms/alarm";
import { webAclAlarm } from "../components/boi/alarms/api-alarms";
import { dataOutputs } from "../components/boi/data/data-outputs";
import { Distribution } from "../components/boi/edge/distribution";
import { EdgeLogs } from "../components/boi/edge/edge-logs";
import { WebClient } from "../components/boi/edge/web-client";
import { boiPlace } from "../components/boi/place";
import { edgePaths } from "../components/boi/routes";
import { WebAcl } from "../components/boi/web-acl";
import type { Context, Program } from "../model/program";
import { provider } from "../model/providers";
import { reference, stringOutput, within } from "../model/reference";

/** The one Region in which CloudFront looks for certificates and web ACLs. */
const edgeRegion = "us-east-1";

/** What the world sees of the BOI platform of one environment: one address for the web client and the API. */
export const boiEdge: Program = {
  name: "boi-edge",
  stack: ({ environment }) => `boi-edge-${environment}`,
  run: ({ organization, account }: Context) => {
    if (organization.homeRegion !== edgeRegion)
      throw new pulumi.RunError(
        `BOI's certificate is made in the home Region ${organization.homeRegion}: CloudFront needs one in ${edgeRegion}`,
      );
    const opts = { provider: provider(account, edgeRegion) };
    const { domain } = boiPlace(account.environment);
    const data = dataOutputs(organization, account.environment);
    const services = reference(organization, `boi-${account.environment}`);

    const acl = new WebAcl(
      "boi-edge",
      { scope: "CLOUDFRONT", perFiveMinutes: 2000, logKeyArn: data.key("logs") },
      opts,
    );
    const bucketName = `palisade-${account.id}-boi-web`;
    const secret = aws.secretsmanager.getSecretVersionOutput({ secretId: data.secret("origin") }, opts);
    const distribution = new Distribution(
      "boi",
      {
        domain,
        zoneId: data.site("zoneId"),
        certificateArn: data.site("certificateArn"),
        webAclArn: acl.arn,
        webBucketDomain: `${bucketName}.${endpoint("s3", edgeRegion)}`,
        apiDomain: stringOutput(services, "endpoint").apply((url) => url.replace("https://", "")),
        // The deployment after a rotation brings the new one; the API takes the one before for as long.
        originSecret: pulumi.secret(secret.secretString),
        origins: pulumi
          .all([stringOutput(services, "signIn"), data.bucket("quarantine", "name")])
          .apply(([signIn, quarantine]) => [signIn, `https://${quarantine}.${endpoint("s3", edgeRegion)}`]),
        apiPaths: edgePaths,
      },
      opts,
    );
    new WebClient(
      "boi",
      {
        bucketName,
        distributionArn: distribution.arn,
        keyArn: data.key("web"),
        accessLogBucketName: data.bucket("accessLogs", "name"),
        webUrl: `https://${domain}`,
        signIn: stringOutput(services, "signIn"),
        clientId: stringOutput(services, "clientId"),
      },
      opts,
    );
    new EdgeLogs("boi-edge", { distributionArn: distribution.arn, keyArn: data.key("logs") }, opts);
    alarms(
      "boi-edge",
      [
        webAclAlarm("edge", { WebACL: acl.aclName, Rule: "ALL" }),
        {
          namespace: "AWS/CloudFront",
          name: "5xx",
          metric: "5xxErrorRate",
          dimensions: { DistributionId: distribution.distributionId, Region: "Global" },
          statistic: "Average",
          threshold: 1,
        },
      ],
      within(reference(organization, `baseline-${account.key}`), "alarmTopics", edgeRegion),
      opts,
    );
    return { url: `https://${domain}`, distributionId: distribution.distributionId };
  },
};
