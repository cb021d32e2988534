import * as aws from "@pulumi/aws";
import type { Account } from "../../accounts/account";
import { trustedService } from "../components/trust";
import type { Program } from "../model/program";
import { managedPolicyArn } from "../model/arns";
import { regionalProviders } from "../model/providers";
import { reference, stringOutput, within } from "../model/reference";
import { externalAccess, unusedAccess } from "./security/access-analysis";
import { Auditor } from "./security/auditor";
import { ConfigRules } from "./security/config-rules";
import { SecurityStandards } from "./security/security-standards";
import { ThreatDetection } from "./security/threat-detection";

/** What the security account does for all others as their delegated administrator. */
export const security: Program = {
  name: "security",
  stack: () => "security",
  singleton: true,
  run: ({ organization, account, controls }) => {
    const places = regionalProviders(account, organization.homeRegion);
    const home = places.find(({ region }) => region === organization.homeRegion);
    if (!home) throw new Error(`account ${account.key} must have the home Region ${organization.homeRegion}`);
    const opts = { provider: home.provider };
    const archive = reference(organization, "log-archive");
    const self = reference(organization, "organization");

    for (const { region, provider } of places) {
      new ThreatDetection(region, { provider });
      externalAccess(region, { provider });
    }
    unusedAccess(opts);
    new SecurityStandards(
      "standards",
      {
        homeRegion: organization.homeRegion,
        hubs: places,
        rootId: stringOutput(self, "rootId"),
      },
      opts,
    );

    const role = new aws.iam.Role(
      "config-aggregator",
      {
        name: "palisade-config-aggregator",
        description: "Lets the aggregator find the organization's accounts",
        assumeRolePolicy: trustedService("config.amazonaws.com"),
      },
      opts,
    );
    const mayRead = new aws.iam.RolePolicyAttachment(
      "config-aggregator",
      {
        role: role.name,
        policyArn: managedPolicyArn(account, "service-role/AWSConfigRoleForOrganizations"),
      },
      opts,
    );
    const aggregator = new aws.cfg.ConfigurationAggregator(
      "organization",
      {
        name: "palisade",
        organizationAggregationSource: { allRegions: true, roleArn: role.arn },
      },
      { ...opts, dependsOn: [mayRead] },
    );

    new Auditor(
      "auditor",
      {
        account,
        bucketArns: [stringOutput(archive, "trailBucketArn"), stringOutput(archive, "configBucketArn")],
        keyArns: [stringOutput(archive, "trailKeyArn"), stringOutput(archive, "configKeyArn")],
      },
      opts,
    );
    // Rules need a recorder, so every baseline comes first: a reference to a stack waits for it. An account that is to
    // be vended gets its rules with the first deployment after its baseline; this one is there when its stack is.
    const members = organization.accounts.filter(
      ({ id, vended, state }) => (vended || id === account.id) && state === "active",
    );
    const baselines = new Map(
      members.filter(hasBaseline).map(({ key }) => [key, reference(organization, `baseline-${key}`)]),
    );
    const own = baselines.get(account.key);
    if (!own) throw new Error(`account ${account.key} must have the stack "baseline"`);
    new ConfigRules(
      "config-rules",
      {
        account,
        organizationId: stringOutput(self, "organizationId"),
        places,
        excludedAccounts: members.filter((one) => !hasBaseline(one)).map(({ id }) => id),
        logKeyArn: within(own, "keys", home.region, "logs"),
        controls,
      },
      opts,
    );
    return { configAggregatorArn: aggregator.arn };
  },
};

const hasBaseline = ({ stacks }: Account): boolean => stacks.includes("baseline");
