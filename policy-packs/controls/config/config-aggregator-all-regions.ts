import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf, anyOf, when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const type = "aws:cfg/configurationAggregator:ConfigurationAggregator";

export const configAggregatorAllRegions: Control = {
  id: "config-aggregator-all-regions",
  title: "Configuration aggregators cover every Region",
  why: "What lies in a Region that the aggregator leaves out is in no inventory.",
  remedy: "Set allRegions: true in accountAggregationSource or organizationAggregationSource.",
  severity: "medium",
  domain: "detection",
  baseline: true,
  // False when left out (PutConfigurationAggregator, as of November 2026).
  planned: requires({
    [type]: allOf(
      anyOf("must have a source", isSet("accountAggregationSource"), isSet("organizationAggregationSource")),
      when(isSet("accountAggregationSource"), isTrue("accountAggregationSource.allRegions")),
      when(isSet("organizationAggregationSource"), isTrue("organizationAggregationSource.allRegions")),
    ),
  }),
  examples: examplesOf(type, {
    bad: {
      "two Regions": {
        accountAggregationSource: { accountIds: ["111122223333"], regions: ["us-east-1", "us-west-2"] },
      },
      "not all, in a list": {
        organizationAggregationSource: [
          { roleArn: "arn:aws:iam::111122223333:role/config", allRegions: "false", regions: ["us-east-1"] },
        ],
      },
    },
    good: {
      "an organization": {
        organizationAggregationSource: { roleArn: "arn:aws:iam::111122223333:role/config", allRegions: true },
      },
      "accounts, in a list": {
        accountAggregationSource: [{ accountIds: ["111122223333"], allRegions: "true" }],
      },
    },
  }),
};
