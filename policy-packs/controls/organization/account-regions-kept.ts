import { exemptForVending } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const accountArn = "arn:{partition}:account::{account}:account";

export const accountRegionsKept = prevented({
  id: "account-regions-kept",
  title: "Regions are switched on and off by vending",
  why: "A Region that no one watches is where stolen credentials go to work.",
  remedy: "Add the Region to the account's file.",
  severity: "medium",
  domain: "organization",
  denied: [
    reserved({
      sid: "RegionsStaySwitched",
      actions: ["account:DisableRegion", "account:EnableRegion"],
      to: exemptForVending,
      denied: [
        { name: "the root user", caller: "root", action: "account:EnableRegion", resource: accountArn },
      ],
      allowed: [
        { name: "a look at Regions", action: "account:ListRegions" },
        { name: "a look at one Region's state", action: "account:GetRegionOptStatus", resource: accountArn },
        { name: "what EC2 knows of them", action: "ec2:DescribeRegions" },
      ],
    }),
  ],
});
