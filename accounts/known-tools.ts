import type { Need, ProtectedRole } from "./protected-role";

export const knownTools = ["control-tower"] as const;
export type KnownTool = (typeof knownTools)[number];

const everywhere = (...actions: string[]): Need => ({ actions, resources: ["*"], context: {} });

const role = (
  name: string,
  pattern: string,
  why: string,
  needs: readonly Need[],
  duty: ProtectedRole["duty"] = "deployment",
): ProtectedRole => ({
  name,
  why,
  duty,
  arns: [`arn:{partition}:iam::*:role/${pattern}`],
  standIns: [],
  exceptUnits: [],
  needs,
});

/** Roles by which a tool works in every account (AWS Control Tower user guide, "How AWS Control Tower works with roles"). */
export const rolesOfTool: Readonly<Record<KnownTool, readonly ProtectedRole[]>> = {
  "control-tower": [
    role(
      "control-tower-execution",
      "AWSControlTowerExecution",
      "AWS Control Tower enrols accounts, and repairs its landing zone, by this role.",
      [
        everywhere(
          "cloudformation:CreateStack",
          "cloudformation:UpdateStack",
          "config:PutConfigurationRecorder",
          "config:PutDeliveryChannel",
          "config:StartConfigurationRecorder",
          "iam:AttachRolePolicy",
          "iam:CreateRole",
          "iam:PutRolePolicy",
          "logs:CreateLogGroup",
          "sns:CreateTopic",
        ),
      ],
    ),
    role(
      "stack-sets-execution",
      "stacksets-exec-*",
      "StackSets that AWS Organizations manages, the baseline of AWS Control Tower among them, work by this role.",
      [everywhere("cloudformation:CreateStack", "cloudformation:UpdateStack", "iam:CreateRole")],
    ),
    role(
      "control-tower-administrator",
      "aws-reserved/sso.amazonaws.com/*AWSReservedSSO_AWSAdministratorAccess_*",
      "Administrators come in by the permission set that AWS Control Tower makes in Identity Center.",
      [everywhere("iam:GetRole", "sts:GetCallerIdentity")],
      "administrator",
    ),
  ],
};
