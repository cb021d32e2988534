import { publicPolicyExamples } from "../facts/policy-examples";
import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { requires } from "../requirements/requires";

const type = "aws:pinpoint/smsvoicev2ResourcePolicy:Smsvoicev2ResourcePolicy";

export const smsPolicyNotPublic: Control = {
  id: "sms-policy-not-public",
  title: "Phone numbers and sender ids are used by named callers only",
  why: "Who may send from the number writes to every customer in the company's name.",
  remedy:
    "Name the principals in the policy, or require aws:PrincipalOrgID, aws:SourceArn or another condition that only they meet.",
  severity: "high",
  domain: "identity",
  planned: requires({ [type]: admitsNamedCallers("policy", "phone number") }),
  examples: publicPolicyExamples(type, {
    property: "policy",
    action: "sms-voice:SendTextMessage",
    props: { resourceArn: "arn:aws:sms-voice:us-east-1:111122223333:phone-number/a" },
  }),
};
