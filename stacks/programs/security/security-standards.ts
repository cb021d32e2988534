import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { partitionOf } from "../../../policy-packs/controls/model/partitions";

export interface SecurityStandardsArgs {
  readonly homeRegion: string;
  readonly hubs: readonly { readonly region: string; readonly provider: aws.Provider }[];
  /** The organization's root: what is configured there holds for every account. */
  readonly rootId: pulumi.Input<string>;
}

/** Security Hub of all accounts, configured once from the home Region, where all findings arrive. */
export class SecurityStandards extends pulumi.ComponentResource {
  constructor(name: string, args: SecurityStandardsArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:detection:SecurityStandards", name, {}, opts);
    const parent = { parent: this };
    const hubs = args.hubs.map(
      ({ region, provider }) =>
        new aws.securityhub.Account(
          `hub-${region}`,
          {
            enableDefaultStandards: false,
            controlFindingGenerator: "SECURITY_CONTROL",
            autoEnableControls: true,
          },
          { ...parent, provider },
        ),
    );
    const linked = args.hubs.map(({ region }) => region).filter((region) => region !== args.homeRegion);
    const aggregator = new aws.securityhub.FindingAggregator(
      name,
      linked.length > 0
        ? { linkingMode: "SPECIFIED_REGIONS", specifiedRegions: linked }
        : { linkingMode: "NO_REGIONS" },
      { ...parent, dependsOn: hubs },
    );
    // AWS accepts central configuration only with both automatic settings off, and only after aggregation.
    const central = new aws.securityhub.OrganizationConfiguration(
      name,
      {
        autoEnable: false,
        autoEnableStandards: "NONE",
        organizationConfiguration: { configurationType: "CENTRAL" },
      },
      { ...parent, dependsOn: [aggregator] },
    );
    const policy = new aws.securityhub.ConfigurationPolicy(
      name,
      {
        name: "palisade",
        description: "The same standards in every account",
        configurationPolicy: {
          serviceEnabled: true,
          enabledStandardArns: standards(args.homeRegion),
          // A list of disabled controls leaves all others on, those that AWS adds later included.
          securityControlsConfiguration: { disabledControlIdentifiers: [] },
        },
      },
      { ...parent, dependsOn: [central] },
    );
    new aws.securityhub.ConfigurationPolicyAssociation(
      name,
      { policyId: policy.id, targetId: args.rootId },
      parent,
    );
    this.registerOutputs({});
  }
}

/** ARNs of AWS Foundational Security Best Practices and of the CIS benchmark. */
const standards = (region: string): string[] =>
  ["aws-foundational-security-best-practices/v/1.0.0", "cis-aws-foundations-benchmark/v/3.0.0"].map(
    (standard) => `arn:${partitionOf(region)}:securityhub:${region}::standards/${standard}`,
  );
