import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import type { Requirement } from "../model/requirement";
import { inSome } from "../requirements/blocks";
import { allOf, when } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const features = [
  "aws:guardduty/detectorFeature:DetectorFeature",
  "aws:guardduty/memberDetectorFeature:MemberDetectorFeature",
] as const;
const organization = "aws:guardduty/organizationConfigurationFeature:OrganizationConfigurationFeature";
const agents = ["EKS_ADDON_MANAGEMENT", "ECS_FARGATE_AGENT_MANAGEMENT", "EC2_AGENT_MANAGEMENT"] as const;
const all = agents.map((name) => ({ name, status: "ENABLED" }));

const agent = (name: string, on: Requirement): Requirement =>
  inSome("additionalConfigurations", allOf(isOneOf("name", [name]), on), `must switch on ${name}`);

export const guarddutyAgentsManaged: Control = {
  id: "guardduty-agents-managed",
  title: "GuardDuty installs and keeps its agents itself",
  why: "Runtime monitoring without agents monitors nothing, and looks switched on.",
  remedy:
    "Set EKS_ADDON_MANAGEMENT, ECS_FARGATE_AGENT_MANAGEMENT and EC2_AGENT_MANAGEMENT to ENABLED beside RUNTIME_MONITORING.",
  severity: "medium",
  domain: "detection",
  baseline: true,
  planned: requires({
    ...Object.fromEntries(
      features.map((type) => [
        type,
        when(
          isOneOf("name", ["RUNTIME_MONITORING"]),
          allOf(
            isOneOf("status", ["ENABLED"]),
            ...agents.map((name) => agent(name, isOneOf("status", ["ENABLED"]))),
          ),
        ),
      ]),
    ),
    [organization]: when(
      isOneOf("name", ["RUNTIME_MONITORING"]),
      allOf(...agents.map((name) => agent(name, isOneOf("autoEnable", ["ALL", "NEW"])))),
    ),
  }),
  examples: examplesOf(features[0], {
    bad: {
      "no agents": { detectorId: "d", name: "RUNTIME_MONITORING", status: "ENABLED" },
      "one switched off": {
        detectorId: "d",
        name: "RUNTIME_MONITORING",
        status: "ENABLED",
        additionalConfigurations: [...all.slice(1), { name: "EKS_ADDON_MANAGEMENT", status: "DISABLED" }],
      },
    },
    good: {
      "all three": {
        detectorId: "d",
        name: "RUNTIME_MONITORING",
        status: "ENABLED",
        additionalConfigurations: all,
      },
      "another feature": { detectorId: "d", name: "S3_DATA_EVENTS", status: "ENABLED" },
    },
  }),
};
