import { prevented } from "../model/control";

const shareArn = "arn:{partition}:ram:{region}:{account}:resource-share/1";

export const ramShareWithinOrganization = prevented({
  id: "ram-share-within-organization",
  title: "Resources are shared within the organization only",
  why: "A share that takes in outsiders goes on after everyone has forgotten it.",
  remedy: "Set allowExternalPrincipals: false.",
  severity: "high",
  domain: "organization",
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "NewSharesStayInside",
      statement: () => ({
        Action: "ram:CreateResourceShare",
        Resource: "*",
        Condition: { BoolIfExists: { "ram:RequestedAllowsExternalPrincipals": "true" } },
      }),
      cases: {
        denied: [
          {
            name: "a share for outsiders",
            action: "ram:CreateResourceShare",
            context: { "ram:RequestedAllowsExternalPrincipals": "true" },
          },
          {
            name: "a share of which nothing is said, which takes outsiders",
            caller: "ci",
            action: "ram:CreateResourceShare",
          },
          {
            name: "a share for outsiders, by a deployment",
            caller: "deployment",
            action: "ram:CreateResourceShare",
            context: { "ram:RequestedAllowsExternalPrincipals": "true" },
          },
        ],
        allowed: [
          {
            name: "a share within",
            caller: "deployment",
            action: "ram:CreateResourceShare",
            context: { "ram:RequestedAllowsExternalPrincipals": "false" },
          },
          { name: "a share taken away", action: "ram:DeleteResourceShare", resource: shareArn },
          { name: "a look at shares", action: "ram:GetResourceShares" },
        ],
      },
    },
    {
      by: "scp",
      holds: "everywhere",
      sid: "SharesStayInside",
      statement: () => ({
        Action: "ram:UpdateResourceShare",
        Resource: "*",
        Condition: { Bool: { "ram:RequestedAllowsExternalPrincipals": "true" } },
      }),
      cases: {
        denied: [
          {
            name: "a share opened",
            action: "ram:UpdateResourceShare",
            resource: shareArn,
            context: { "ram:RequestedAllowsExternalPrincipals": "true" },
          },
          {
            name: "a share opened by a deployment",
            caller: "deployment",
            action: "ram:UpdateResourceShare",
            resource: shareArn,
            context: { "ram:RequestedAllowsExternalPrincipals": "true" },
          },
          {
            name: "a share opened by the root user",
            caller: "root",
            action: "ram:UpdateResourceShare",
            resource: shareArn,
            context: { "ram:RequestedAllowsExternalPrincipals": "true" },
          },
        ],
        allowed: [
          {
            name: "a share closed",
            action: "ram:UpdateResourceShare",
            resource: shareArn,
            context: { "ram:RequestedAllowsExternalPrincipals": "false" },
          },
          { name: "a share renamed", action: "ram:UpdateResourceShare", resource: shareArn },
          { name: "a look at shares", action: "ram:GetResourceShares" },
        ],
      },
    },
  ],
});
