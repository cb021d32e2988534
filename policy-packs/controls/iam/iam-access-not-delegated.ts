import { exemptByDefault } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const request = "arn:{partition}:iam::{account}:delegation-request/0a1b2c3d";

export const iamAccessNotDelegated = prevented({
  id: "iam-access-not-delegated",
  title: "No one hands their permissions to a product's provider",
  why: "One click on a provider's request gives it roles and temporary access in the account.",
  remedy:
    "Have the provider's role planned and deployed, with a trust policy that names its account and external id.",
  severity: "high",
  domain: "identity",
  denied: [
    reserved({
      sid: "AccessNotDelegated",
      actions: ["iam:AcceptDelegationRequest", "iam:SendDelegationToken"],
      to: exemptByDefault,
      allowed: [
        { name: "turning a request down", action: "iam:RejectDelegationRequest", resource: request },
        { name: "reading a request", action: "iam:GetDelegationRequest", resource: request },
      ],
    }),
  ],
});
