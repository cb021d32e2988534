import type { PolicyStatement } from "../../components/policy-document";
import { deploymentRoleArn } from "../../providers";

/** A service control policy and the OUs, by path, that it is attached to. */
export interface Guardrail {
  readonly name: string;
  readonly description: string;
  /** Paths of OUs; "*" stands for every OU directly below the root. */
  readonly units: readonly string[];
  readonly statements: readonly PolicyStatement[];
}

/** Roles that may change what the guardrails protect; the landing zone's own stacks run under the first. */
const exempt = {
  ArnNotLike: { "aws:PrincipalArn": deploymentRoleArn({ id: "*" }) },
};

export const guardrails: readonly Guardrail[] = [
  {
    name: "palisade-membership",
    description: "Accounts stay in the organization",
    units: ["*"],
    statements: [
      { Sid: "StayInOrganization", Effect: "Deny", Action: "organizations:LeaveOrganization", Resource: "*" },
    ],
  },
  {
    name: "palisade-evidence",
    description: "Trails, configuration history and threat detection keep running",
    units: ["*"],
    statements: [
      {
        Sid: "TrailsKeepRunning",
        Effect: "Deny",
        Action: [
          "cloudtrail:DeleteTrail",
          "cloudtrail:PutEventSelectors",
          "cloudtrail:StopLogging",
          "cloudtrail:UpdateTrail",
        ],
        Resource: "*",
      },
      {
        Sid: "ConfigKeepsRecording",
        Effect: "Deny",
        Action: [
          "config:DeleteConfigurationRecorder",
          "config:DeleteDeliveryChannel",
          "config:PutConfigurationRecorder",
          "config:PutDeliveryChannel",
          "config:StopConfigurationRecorder",
        ],
        Resource: "*",
        Condition: exempt,
      },
      {
        Sid: "DetectionKeepsRunning",
        Effect: "Deny",
        Action: [
          "access-analyzer:DeleteAnalyzer",
          "guardduty:DeleteDetector",
          "guardduty:DisassociateFromAdministratorAccount",
          "guardduty:UpdateDetector",
          "securityhub:DisableSecurityHub",
          "securityhub:DisassociateFromAdministratorAccount",
        ],
        Resource: "*",
        Condition: exempt,
      },
    ],
  },
  {
    name: "palisade-suspended",
    description: "Accounts on their way out do nothing",
    units: ["Suspended"],
    statements: [{ Sid: "Nothing", Effect: "Deny", Action: "*", Resource: "*" }],
  },
];

/** Minified, because whitespace counts against the size limit. */
export const document = ({ statements }: Guardrail): string =>
  JSON.stringify({ Version: "2012-10-17", Statement: statements });

/** Whether a guardrail is attached to the OU of that path. */
export const holdsAt = ({ units }: Guardrail, path: string): boolean =>
  units.includes(path) || (units.includes("*") && path !== "" && !path.includes("/"));
