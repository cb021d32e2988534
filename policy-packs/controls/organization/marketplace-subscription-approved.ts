import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

export const marketplaceSubscriptionApproved = prevented({
  id: "marketplace-subscription-approved",
  title: "Software from the Marketplace is subscribed to centrally",
  why: "A subscription runs code of a third party and bills by the hour, without anybody having read its terms.",
  remedy: "Ask for the product; it is subscribed to in the management account and shared as a license.",
  severity: "medium",
  domain: "organization",
  denied: [
    reserved({
      sid: "NoSubscriptionsByAccounts",
      actions: [
        "aws-marketplace:AcceptAgreementRequest",
        "aws-marketplace:CreateAgreementRequest",
        "aws-marketplace:Subscribe",
      ],
      to: exemptByDefault,
      unaffected: ["aws-marketplace:ResolveCustomer"],
      allowed: [
        { name: "a look at subscriptions", action: "aws-marketplace:ViewSubscriptions" },
        { name: "a subscription ended", action: "aws-marketplace:Unsubscribe" },
        {
          name: "metering by software that is already there",
          caller: "workload",
          action: "aws-marketplace:MeterUsage",
        },
      ],
    }),
  ],
});
