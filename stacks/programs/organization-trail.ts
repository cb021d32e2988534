import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { partitionOf } from "../../policy-packs/controls/model/partitions";
import { DomainKey } from "../components/domain-key";
import { administered, usedByLogs } from "../components/key-policy";
import { LogGroup } from "../components/log-group";
import { policyDocument } from "../components/policy-document";
import { trustedService } from "../components/trust";
import type { Program } from "../model/program";
import { deploymentRoleArn, provider } from "../model/providers";
import { reference, stringOutput, within } from "../model/reference";
import { trailArn, trailName } from "../model/trail";
import { eventSelectors } from "./organization-trail/event-selectors";
import { keyForTrail, topicForTrail, writeToLogGroup } from "./organization-trail/documents";
import { SecurityAlarms } from "./organization-trail/security-alarms";

/** The one trail of all accounts and Regions: to the log archive for evidence, to CloudWatch Logs for alarms. */
export const organizationTrail: Program = {
  name: "organization-trail",
  stack: () => "organization-trail",
  singleton: true,
  run: ({ organization, account }) => {
    const region = organization.homeRegion;
    const opts = { provider: provider(account, region) };
    const archive = reference(organization, "log-archive");
    const arn = trailArn(organization);

    const key = new DomainKey(
      "trail-events",
      {
        domain: "trail-events",
        description: "Encrypts the trail's log group and topic in the management account",
        policy: [
          ...administered(account, deploymentRoleArn(account)),
          usedByLogs(account, region),
          keyForTrail(arn),
        ],
      },
      opts,
    );
    const topic = new aws.sns.Topic(
      "trail-delivery",
      { name: "palisade-trail-delivery", kmsMasterKeyId: key.arn },
      opts,
    );
    const topicPolicy = new aws.sns.TopicPolicy(
      "trail-delivery",
      { arn: topic.arn, policy: policyDocument(topicForTrail(topic.arn, arn)) },
      opts,
    );

    const logs = new LogGroup("trail", { name: "/palisade/trail", kmsKeyId: key.arn, of: "trail" }, opts);
    const role = new aws.iam.Role(
      "trail",
      {
        name: "palisade-trail",
        description: "Lets the trail write to its log group",
        assumeRolePolicy: trustedService("cloudtrail.amazonaws.com", {
          StringEquals: { "aws:SourceArn": arn },
        }),
      },
      opts,
    );
    const streams = pulumi.interpolate`${logs.arn}:*`;
    const rolePolicy = new aws.iam.RolePolicy(
      "trail",
      { name: "write", role: role.name, policy: policyDocument(writeToLogGroup(streams)) },
      opts,
    );

    const bucketName = stringOutput(archive, "trailBucketName");
    const trail = new aws.cloudtrail.Trail(
      "trail",
      {
        name: trailName,
        isOrganizationTrail: true,
        isMultiRegionTrail: true,
        includeGlobalServiceEvents: true,
        enableLogFileValidation: true,
        s3BucketName: bucketName,
        kmsKeyId: stringOutput(archive, "trailKeyArn"),
        snsTopicName: topic.name,
        cloudWatchLogsGroupArn: streams,
        cloudWatchLogsRoleArn: role.arn,
        advancedEventSelectors: eventSelectors(
          pulumi.interpolate`arn:${partitionOf(region)}:s3:::${bucketName}/`,
        ),
        insightSelectors: [{ insightType: "ApiCallRateInsight" }, { insightType: "ApiErrorRateInsight" }],
      },
      { ...opts, protect: true, dependsOn: [topicPolicy, rolePolicy] },
    );
    new SecurityAlarms(
      "security",
      {
        logGroupName: logs.name,
        topicArn: within(reference(organization, `baseline-${account.key}`), "alarmTopics", region),
      },
      opts,
    );
    return { trailArn: trail.arn, logGroupName: logs.name };
  },
};
