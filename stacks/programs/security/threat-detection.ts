import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

/** What GuardDuty watches in every account beyond its foundational sources. Lambda: network activity of functions. */
const features = [
  "S3_DATA_EVENTS",
  "EBS_MALWARE_PROTECTION",
  "EKS_AUDIT_LOGS",
  "LAMBDA_NETWORK_LOGS",
  "RDS_LOGIN_EVENTS",
] as const;

/** GuardDuty of one Region, for every account of the organization, those to come included. */
export class ThreatDetection extends pulumi.ComponentResource {
  constructor(name: string, opts: pulumi.ComponentResourceOptions) {
    super("palisade:detection:ThreatDetection", name, {}, opts);
    const parent = { parent: this };
    const detector = new aws.guardduty.Detector(
      name,
      { enable: true, findingPublishingFrequency: "FIFTEEN_MINUTES" },
      { ...parent, protect: true },
    );
    const members = new aws.guardduty.OrganizationConfiguration(
      name,
      { detectorId: detector.id, autoEnableOrganizationMembers: "ALL" },
      parent,
    );
    for (const feature of features)
      new aws.guardduty.OrganizationConfigurationFeature(
        `${name}-${feature.toLowerCase().replaceAll("_", "-")}`,
        { detectorId: detector.id, name: feature, autoEnable: "ALL" },
        { ...parent, dependsOn: [members] },
      );
    this.registerOutputs({});
  }
}
