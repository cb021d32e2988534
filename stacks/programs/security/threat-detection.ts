import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { hasSetting } from "../../../policy-packs/controls/facts/partition-lacks";
import { partitionOf } from "../../../policy-packs/controls/model/partitions";

const organizationFeature = "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature";

/** What GuardDuty watches in every account beyond its foundational sources. Lambda: network activity of functions. */
const features = [
  "S3_DATA_EVENTS",
  "EBS_MALWARE_PROTECTION",
  "EKS_AUDIT_LOGS",
  "LAMBDA_NETWORK_LOGS",
  "RDS_LOGIN_EVENTS",
] as const;

/** The agents that GuardDuty installs and keeps up to date wherever processes run. */
const agents = ["EC2_AGENT_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EKS_ADDON_MANAGEMENT"] as const;

/** GuardDuty of one Region, for every account of the organization, those to come included. */
export class ThreatDetection extends pulumi.ComponentResource {
  constructor(region: string, opts: pulumi.ComponentResourceOptions) {
    super("palisade:detection:ThreatDetection", region, {}, opts);
    const parent = { parent: this };
    const detector = new aws.guardduty.Detector(
      region,
      { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" },
      { ...parent, protect: true },
    );
    const members = new aws.guardduty.OrganizationConfiguration(
      region,
      { detectorId: detector.id, autoEnableOrganizationMembers: "ALL" },
      parent,
    );
    for (const feature of features)
      new aws.guardduty.OrganizationConfigurationFeature(
        `${region}-${feature.toLowerCase().replaceAll("_", "-")}`,
        { detectorId: detector.id, name: feature, autoEnable: "ALL" },
        { ...parent, dependsOn: [members] },
      );
    if (hasSetting(partitionOf(region), organizationFeature, "name", "RUNTIME_MONITORING"))
      new aws.guardduty.OrganizationConfigurationFeature(
        `${region}-runtime-monitoring`,
        {
          detectorId: detector.id,
          name: "RUNTIME_MONITORING",
          autoEnable: "ALL",
          additionalConfigurations: agents.map((agent) => ({ name: agent, autoEnable: "ALL" })),
        },
        { ...parent, dependsOn: [members] },
      );
    this.registerOutputs({});
  }
}
