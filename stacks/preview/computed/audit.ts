import type { ComputedType } from "./template";

/** Formats: Service Authorization Reference pages of CloudTrail, Config, GuardDuty, Security Hub, CloudWatch, EventBridge, Budgets. */
export const audit: Readonly<Record<string, ComputedType>> = {
  "aws:cloudtrail/trail:Trail": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:cloudtrail:{region}:{account}:trail/{name}",
    outputs: { homeRegion: "{region}" },
  },
  "aws:cfg/recorder:Recorder": { name: "name", id: "{name}" },
  "aws:cfg/recorderStatus:RecorderStatus": { id: "{in:name}" },
  "aws:cfg/deliveryChannel:DeliveryChannel": { name: "name", id: "{name}" },
  "aws:cfg/configurationAggregator:ConfigurationAggregator": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:config:{region}:{account}:config-aggregator/config-aggregator-{lower:8}",
  },
  "aws:cfg/rule:Rule": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:config:{region}:{account}:config-rule/config-rule-{lower:6}",
  },
  "aws:cfg/organizationManagedRule:OrganizationManagedRule": {
    name: "name",
    id: "{name}",
    arn: "arn:{partition}:config:{region}:{account}:organization-config-rule/{name}-{lower:8}",
  },
  "aws:cfg/organizationCustomRule:OrganizationCustomRule": {
    name: "name",
    id: "{name}",
    arn: "arn:{partition}:config:{region}:{account}:organization-config-rule/{name}-{lower:8}",
  },
  "aws:guardduty/detector:Detector": {
    tags: true,
    id: "{hex:32}",
    arn: "arn:{partition}:guardduty:{region}:{account}:detector/{id}",
    outputs: { accountId: "{account}" },
  },
  "aws:guardduty/organizationConfiguration:OrganizationConfiguration": { id: "{in:detectorId}" },
  "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount": { id: "{in:adminAccountId}" },
  "aws:securityhub/account:Account": {
    id: "{account}",
    arn: "arn:{partition}:securityhub:{region}:{account}:hub/default",
  },
  "aws:securityhub/organizationConfiguration:OrganizationConfiguration": { id: "{account}" },
  "aws:securityhub/organizationAdminAccount:OrganizationAdminAccount": { id: "{in:adminAccountId}" },
  "aws:macie2/account:Account": { id: "{account}" },
  "aws:cloudwatch/logGroup:LogGroup": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:logs:{region}:{account}:log-group:{name}",
  },
  "aws:cloudwatch/logMetricFilter:LogMetricFilter": { name: "name", id: "{name}" },
  "aws:cloudwatch/metricAlarm:MetricAlarm": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:cloudwatch:{region}:{account}:alarm:{name}",
  },
  "aws:cloudwatch/eventRule:EventRule": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:events:{region}:{account}:rule/{name}",
  },
  "aws:budgets/budget:Budget": {
    name: "name",
    tags: true,
    id: "{account}:{name}",
    arn: "arn:{partition}:budgets::{account}:budget/{name}",
  },
  "aws:sns/topic:Topic": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:sns:{region}:{account}:{name}",
    outputs: { owner: "{account}" },
  },
  "aws:sns/topicPolicy:TopicPolicy": { id: "{in:arn}" },
  "aws:sns/topicSubscription:TopicSubscription": { id: "{arn}", arn: "{in:topic}:{uuid}" },
  "aws:sqs/queue:Queue": {
    name: "name",
    tags: true,
    id: "https://sqs.{region}.amazonaws.com/{account}/{name}",
    arn: "arn:{partition}:sqs:{region}:{account}:{name}",
    outputs: { url: "{id}" },
  },
  "aws:sqs/queuePolicy:QueuePolicy": { id: "{in:queueUrl}" },
};
