import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const topic = "arn:{partition}:sns:{region}:{account}:palisade-security-alarms";

export const baselineTopicsKept = prevented({
  id: "baseline-topics-kept",
  title: "Topics that carry security alarms keep their policy and their readers",
  why: "A person who changes the topic's policy or subscriptions reads along, or makes sure that no one else does.",
  remedy: "Change the topic, or the contact in the account's YAML file, and deploy.",
  severity: "high",
  domain: "detection",
  denied: [
    reserved({
      sid: "BaselineTopicsStay",
      actions: [
        "sns:AddPermission",
        "sns:DeleteTopic",
        "sns:PutDataProtectionPolicy",
        "sns:RemovePermission",
        "sns:SetSubscriptionAttributes",
        "sns:SetTopicAttributes",
        "sns:Subscribe",
        "sns:Unsubscribe",
      ],
      to: exemptByDefault,
      on: ({ partition }) => [`arn:${partition}:sns:*:*:palisade-*`],
      exampleResources: [topic],
      allowed: [
        {
          name: "a topic of one's own",
          action: "sns:DeleteTopic",
          resource: "arn:{partition}:sns:{region}:{account}:orders",
        },
        { name: "the mailbox confirms its subscription", action: "sns:ConfirmSubscription", resource: topic },
        {
          name: "security-response publishes what it found",
          caller: "security-response",
          action: "sns:Publish",
          resource: topic,
        },
      ],
    }),
  ],
});
