import { declaredAccounts, isAws } from "./facts/declared-accounts";
import { each, type Control } from "./model/control";
import type { Resource, Settings } from "./model/resource";

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
  why: "What lies in a Region that nobody uses is seen by no recorder, detector or alarm, and may leave its jurisdiction.",
  remedy:
    "Use a provider for a declared Region, or add the Region to the account's file (CloudFront's certificates need us-east-1).",
  severity: "high",
  satisfies: ["NIST 800-53 r5/CM-8", "NIST 800-53 r5/AC-4"],
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
