import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { excludes } from "../requirements/presence";
import { requires } from "../requirements/requires";

const type = "aws:imagebuilder/distributionConfiguration:DistributionConfiguration";

export const imageBuilderDistributesToNamedAccounts: Control = {
  id: "image-builder-distributes-to-named-accounts",
  title: "Images from Image Builder are launched by named accounts only",
  why: "A pipeline that publishes every image it builds publishes the next one with a secret in it too.",
  remedy:
    "Name userIds, organizationArns or organizationalUnitArns in launchPermission instead of userGroups: [all].",
  severity: "critical",
  domain: "compute",
  planned: requires({
    [type]: inEach(
      "distributions",
      inEach("amiDistributionConfiguration", inEach("launchPermission", excludes("userGroups", "all"))),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      everyone: {
        distributions: [
          {
            region: "us-east-1",
            amiDistributionConfiguration: { launchPermission: { userGroups: ["all"] } },
          },
        ],
      },
      "everyone, in lists, in the second Region": {
        distributions: [
          { region: "us-east-1" },
          {
            region: "eu-west-1",
            amiDistributionConfiguration: [{ launchPermission: [{ userGroups: ["all"] }] }],
          },
        ],
      },
    },
    good: {
      account: {
        distributions: [
          {
            region: "us-east-1",
            amiDistributionConfiguration: { launchPermission: { userIds: ["111122223333"] } },
          },
        ],
      },
      "no image": { distributions: [{ region: "us-east-1" }] },
    },
  }),
};
