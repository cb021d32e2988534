import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { openToAll, openToRole } from "../facts/example-policies";
import { requires } from "../requirements/requires";

const policy = "aws:redshift/resourcePolicy:ResourcePolicy";
const serverless = "aws:redshiftserverless/resourcePolicy:ResourcePolicy";
const required = admitsNamedCallers("policy", "namespace");

export const redshiftPolicyNotPublic: Control = {
  id: "redshift-policy-not-public",
  title: "Resource policies of Redshift are not public",
  why: "A policy for everyone lets any AWS account integrate with the namespace.",
  remedy: "Name the principals, or require aws:SourceArn or aws:SourceAccount.",
  severity: "critical",
  domain: "identity",
  planned: requires({ [policy]: required, [serverless]: required }),
  examples: {
    bad: [
      {
        name: "everyone",
        resources: [{ type: policy, props: { policy: openToAll("redshift:CreateInboundIntegration") } }],
      },
      {
        name: "everyone, as text",
        resources: [
          {
            type: serverless,
            props: { policy: JSON.stringify(openToAll("redshift-serverless:RestoreFromSnapshot")) },
          },
        ],
      },
    ],
    good: [
      {
        name: "a role",
        resources: [{ type: policy, props: { policy: openToRole("redshift:CreateInboundIntegration") } }],
      },
      {
        name: "a role, as text",
        resources: [
          {
            type: serverless,
            props: { policy: JSON.stringify(openToRole("redshift-serverless:RestoreFromSnapshot")) },
          },
        ],
      },
    ],
  },
};
