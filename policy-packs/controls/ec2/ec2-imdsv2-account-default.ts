import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import type { Control } from "../model/control";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults";

export const ec2Imdsv2AccountDefault: Control = {
  id: "ec2-imdsv2-account-default",
  title: "New EC2 instances get IMDSv2 by default in every Region",
  why: "Instances that no program describes, started from the console or by a service, are covered only by the default.",
  remedy: 'Plan one aws.ec2.InstanceMetadataDefaults with httpTokens: "required" in each Region.',
  severity: "medium",
  domain: "identity",
  baseline: true,
  planned: requires({ [type]: isOneOf("httpTokens", ["required"]) }),
  required: { type, per: "region" },
  denied: [
    reserved({
      sid: "MetadataDefaultStays",
      actions: ["ec2:ModifyInstanceMetadataDefaults"],
      to: exemptByDefault,
      denied: [{ name: "the root user", caller: "root", action: "ec2:ModifyInstanceMetadataDefaults" }],
      allowed: [{ name: "a look at it", action: "ec2:GetInstanceMetadataDefaults" }],
    }),
  ],
  examples: {
    bad: [
      { name: "only a hop limit", resources: [{ type, props: { httpPutResponseHopLimit: 2 } }] },
      { name: "no preference", resources: [{ type, props: { httpTokens: "no-preference" } }] },
    ],
    good: [
      { name: "tokens required", resources: [{ type, props: { httpTokens: "required" } }] },
      {
        name: "tokens required, with a hop limit",
        resources: [{ type, props: { httpTokens: "required", httpPutResponseHopLimit: 1 } }],
      },
    ],
  },
};
