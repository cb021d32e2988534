import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const group = "aws:verifiedaccess/group:Group";

export const verifiedAccessGroupWithPolicy: Control = {
  id: "verified-access-group-with-policy",
  title: "Verified Access groups have a policy",
  why: "The policy is what asks for a person and a device; without one nothing at all is let in, until someone sets the widest one in haste.",
  remedy: "Set policyDocument.",
  severity: "low",
  domain: "identity",
  planned: requires({ [group]: isSet("policyDocument") }),
  examples: examplesOf(group, {
    bad: {
      "left out": { verifiedaccessInstanceId: "vai-1" },
      "an empty text": { verifiedaccessInstanceId: "vai-1", policyDocument: "" },
    },
    good: {
      "a policy": {
        policyDocument: 'permit(principal, action, resource) when { context.idp.groups.contains("staff") };',
      },
      another: { policyDocument: "permit(principal, action, resource) when { context.device.managed };" },
    },
  }),
};
