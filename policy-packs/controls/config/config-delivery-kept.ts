import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const configDeliveryKept = prevented({
  id: "config-delivery-kept",
  title: "The configuration history goes to the log archive and is kept there",
  why: "A recorder without its channel, or with one to a bucket of somebody's own, leaves no history that counts as evidence.",
  remedy: "Change the delivery channel, the retention or the aggregator by deployment.",
  severity: "high",
  domain: "logging",
  denied: [
    reserved({
      sid: "ConfigKeepsDelivering",
      actions: [
        "config:DeleteAggregationAuthorization",
        "config:DeleteConfigurationAggregator",
        "config:DeleteDeliveryChannel",
        "config:DeleteRetentionConfiguration",
        "config:PutAggregationAuthorization",
        "config:PutConfigurationAggregator",
        "config:PutDeliveryChannel",
        "config:PutRetentionConfiguration",
      ],
      to: exemptByDefault,
      allowed: [
        { name: "asking for a snapshot", action: "config:DeliverConfigSnapshot" },
        { name: "reading where it is delivered", action: "config:DescribeDeliveryChannels" },
      ],
    }),
  ],
});
