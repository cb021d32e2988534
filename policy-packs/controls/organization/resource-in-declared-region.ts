import { actionsOnlyIn, globalActionsBeyond } from "../facts/global-actions";
import { unlessDuty, exemptInIncidents } from "../facts/exempt-roles";
import { declaredAccounts } from "../facts/declared-accounts";
import { isAws } from "../model/is-aws";
import { each, type Control } from "../model/control";
import type { Resource, Settings } from "../model/resource";

const instanceArn = "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0";
const bucketArn = "arn:{partition}:s3:::records";

const bucketType = "aws:s3/bucket:Bucket";

/** Services whose resources lie in no Region, whatever the provider's; the Route 53 Resolver does lie in one. */
const global =
  /^aws:(iam|organizations|cloudfront|budgets|costexplorer|account|shield|globalaccelerator|route53domains|route53\/(?!resolver))/;

/** Here `region` names another Region than the one that the resource is made in. */
const namesAnother = new Set([
  "aws:cfg/aggregateAuthorization:AggregateAuthorization",
  "aws:cloudformation/stackSetInstance:StackSetInstance",
]);

export const resourceInDeclaredRegion: Control = {
  id: "resource-in-declared-region",
  title: "Resources are planned in a Region that their account declares",
  why: "What lies in a Region that is not used is seen by no recorder, detector or alarm, and may leave its jurisdiction.",
  remedy:
    "Use a provider for a declared Region, or add the Region to the account's file (CloudFront's certificates need us-east-1).",
  severity: "high",
  domain: "organization",
  needs: ["accounts"],
  planned: each("*", (resource, { settings }) => {
    if (!isAws(resource.type) || global.test(resource.type)) return [];
    const { allowedRegions } = settings;
    if (allowedRegions && !allowedRegions.includes(regionOf(resource)))
      return [`${regionOf(resource) || "an unstated Region"} is none of the allowed Regions`];
    if (allowedRegions && settings.accounts === undefined) return [];
    const accounts = declaredAccounts(settings);
    const { account: id } = resource;
    const account = id === undefined ? undefined : accounts[id];
    if (account === undefined)
      return ["the account is not declared by the organization, nor are its Regions"];
    const region = regionOf(resource);
    return account.regions.includes(region)
      ? []
      : [`${region || "an unstated Region"} is none of the Regions of ${account.name}`];
  }),
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "OnlyDeclaredRegions",
      statement: (guarded) => ({
        // One that lies in a Region of the account's own needs no exemption.
        NotAction: Object.keys(globalActionsBeyond(guarded)),
        Resource: "*",
        Condition: {
          StringNotEquals: { "aws:RequestedRegion": [...guarded.regions].sort() },
          ...unlessDuty(guarded, ...exemptInIncidents, "vending"),
        },
      }),
      cases: {
        denied: [
          {
            name: "an instance in a Region that is not declared",
            action: "ec2:RunInstances",
            resource: instanceArn,
            region: "{elsewhere}",
          },
          {
            name: "a bucket there",
            caller: "ci",
            action: "s3:CreateBucket",
            resource: bucketArn,
            region: "{elsewhere}",
          },
          {
            name: "a key there, though KMS can be asked in every Region",
            action: "kms:CreateKey",
            region: "{elsewhere}",
          },
          {
            name: "a model called there by a workload",
            caller: "workload",
            action: "bedrock:InvokeModel",
            resource: "arn:{partition}:bedrock:{region}::foundation-model/amazon.titan-text-lite-v1",
            region: "{elsewhere}",
          },
          {
            name: "the account's root user there",
            caller: "root",
            action: "ec2:CreateVpc",
            region: "{elsewhere}",
          },
        ],
        allowed: [
          { name: "an instance in a declared Region", action: "ec2:RunInstances", resource: instanceArn },
          {
            name: "break-glass in a Region where no one else gets in",
            caller: "break-glass",
            action: "ec2:DeleteVpc",
            region: "{elsewhere}",
          },
          {
            name: "a look at the block of all buckets",
            action: "s3:GetAccountPublicAccessBlock",
            region: "{elsewhere}",
          },
          {
            name: "an access point over several Regions",
            caller: "ci",
            action: "s3:CreateMultiRegionAccessPoint",
            region: "{elsewhere}",
          },
          {
            name: "the removal of what is left in a Region given up",
            caller: "deployment",
            action: "ec2:TerminateInstances",
            resource: instanceArn,
            region: "{elsewhere}",
          },
          {
            name: "an investigation in a Region where nothing should be",
            caller: "security-response",
            action: "ec2:DescribeInstances",
            region: "{elsewhere}",
          },
          {
            name: "vending removes the default VPCs of every Region",
            caller: "vending",
            action: "ec2:DeleteVpc",
            resource: "arn:{partition}:ec2:{region}:{account}:vpc/vpc-0123456789abcdef0",
            region: "{elsewhere}",
          },
        ],
      },
      casesAt: (guarded) => ({
        allowed: [
          ...guarded.regions.map((region) => ({
            name: `a bucket in ${region}, which is declared`,
            action: "s3:CreateBucket",
            resource: bucketArn,
            region,
          })),
          ...Object.entries(globalActionsBeyond(guarded)).map(([pattern, action]) => ({
            name: `${pattern}, which is asked in one Region for all`,
            action,
            region: "{elsewhere}",
          })),
          ...Object.entries(actionsOnlyIn).flatMap(([region, actions]) =>
            actions.map((action) => ({ name: `${action} in ${region}, its only one`, action, region })),
          ),
        ],
      }),
    },
  ],
  examples: {
    bad: [
      {
        name: "a provider for another Region",
        resources: [{ type: bucketType, props: {}, region: "eu-west-1" }],
        settings: settings(),
      },
      {
        name: "another Region on the resource itself",
        resources: [{ type: bucketType, props: { region: "eu-west-1" } }],
        settings: settings(),
      },
      {
        name: "a Region that is not allowed, where no organization is declared",
        resources: [{ type: bucketType, props: {} }],
        settings: { allowedRegions: ["eu-central-1"] },
      },
      {
        name: "a declared Region that is not allowed",
        resources: [{ type: bucketType, props: {} }],
        settings: { ...settings(), allowedRegions: ["us-west-2"] },
      },
    ],
    good: [
      { name: "a declared Region", resources: [{ type: bucketType, props: {} }], settings: settings() },
      {
        name: "another declared Region on the resource itself",
        resources: [{ type: bucketType, props: { region: "us-west-2" } }],
        settings: settings(),
      },
      {
        name: "an allowed Region, where no organization is declared",
        resources: [{ type: bucketType, props: {} }],
        settings: { allowedRegions: ["us-east-1"] },
      },
      {
        name: "a role lies in no Region",
        resources: [{ type: "aws:iam/role:Role", props: {}, region: "eu-west-1" }],
        settings: settings(),
      },
    ],
  },
};

function regionOf({ type, props, region = "" }: Resource): string {
  const own: unknown = namesAnother.has(type) ? undefined : props.region;
  if (own === undefined) return region;
  return typeof own === "string" ? own : JSON.stringify(own);
}

function settings(): Partial<Settings> {
  return {
    accounts: {
      "111122223333": {
        name: "boi-production",
        regions: ["us-east-1", "us-west-2"],
        environment: "production",
        dataClassification: "restricted",
        stacks: ["example"],
      },
    },
  };
}
