/** Calls that together give an identity that may make them rights that it had not. */
export interface EscalationPath {
  /** All are needed, each on every resource of the kind. */
  readonly actions: readonly [string, ...string[]];
  /**
   * `identity`: writes rights or credentials of users, groups, roles or policies. `pass`: has a new thing run with a role of
   * the caller's choice. `code`: makes something that exists run the caller's code with the role that it has. `trust`:
   * becomes another identity.
   */
  readonly by: "identity" | "pass" | "code" | "trust";
  /** What the one call of an `identity` path writes to. */
  readonly on?: "role" | "user" | "group" | "policy";
}

const identity = (...actions: EscalationPath["actions"]): EscalationPath => ({ actions, by: "identity" });
const on = (kind: EscalationPath["on"], action: string): EscalationPath => ({
  actions: [action],
  by: "identity",
  on: kind,
});
const pass = (...actions: EscalationPath["actions"]): EscalationPath => ({
  actions: ["iam:PassRole", ...actions],
  by: "pass",
});
const code = (...actions: EscalationPath["actions"]): EscalationPath => ({ actions, by: "code" });
const trust = (...actions: EscalationPath["actions"]): EscalationPath => ({ actions, by: "trust" });

/**
 * Known paths, as published until November 2026: Rhino Security Labs, "AWS IAM Privilege Escalation" (methods and
 * mitigation); Bishop Fox, "IAM Vulnerable"; Datadog, pathfinding.cloud; AWS, service authorization reference, for what each call
 * does. Calls of services that AWS has closed are left out.
 */
export const escalationPaths: readonly EscalationPath[] = [
  on("policy", "iam:CreatePolicyVersion"),
  on("policy", "iam:SetDefaultPolicyVersion"),
  on("user", "iam:AttachUserPolicy"),
  on("group", "iam:AttachGroupPolicy"),
  on("role", "iam:AttachRolePolicy"),
  on("user", "iam:PutUserPolicy"),
  on("group", "iam:PutGroupPolicy"),
  on("role", "iam:PutRolePolicy"),
  on("group", "iam:AddUserToGroup"),
  on("user", "iam:CreateAccessKey"),
  on("user", "iam:CreateLoginProfile"),
  on("user", "iam:UpdateLoginProfile"),
  on("role", "iam:UpdateAssumeRolePolicy"),
  on("role", "iam:DeleteRolePermissionsBoundary"),
  on("user", "iam:DeleteUserPermissionsBoundary"),
  on("role", "iam:PutRolePermissionsBoundary"),
  on("user", "iam:PutUserPermissionsBoundary"),
  on("user", "iam:CreateServiceSpecificCredential"),
  on("user", "iam:ResetServiceSpecificCredential"),
  identity("iam:DeactivateMFADevice", "iam:CreateVirtualMFADevice", "iam:EnableMFADevice"),
  identity("iam:UpdateSAMLProvider"),
  identity("iam:AddClientIDToOpenIDConnectProvider"),
  identity("iam:UpdateOpenIDConnectProviderThumbprint"),
  identity("sso:CreateAccountAssignment"),
  identity("sso:PutInlinePolicyToPermissionSet", "sso:ProvisionPermissionSet"),
  identity("sso:AttachManagedPolicyToPermissionSet", "sso:ProvisionPermissionSet"),
  identity("identitystore:CreateGroupMembership"),
  identity("rolesanywhere:CreateTrustAnchor", "rolesanywhere:CreateProfile"),

  pass("lambda:CreateFunction", "lambda:InvokeFunction"),
  pass("lambda:CreateFunction", "lambda:CreateEventSourceMapping"),
  pass("lambda:CreateFunction", "lambda:AddPermission"),
  pass("lambda:CreateFunction", "lambda:CreateFunctionUrlConfig"),
  pass("lambda:UpdateFunctionConfiguration", "lambda:InvokeFunction"),
  pass("ec2:RunInstances"),
  pass("ec2:RequestSpotInstances"),
  pass("ec2:AssociateIamInstanceProfile"),
  pass("ec2:ReplaceIamInstanceProfileAssociation"),
  pass("autoscaling:CreateLaunchConfiguration", "autoscaling:CreateAutoScalingGroup"),
  pass("ec2:CreateLaunchTemplate", "autoscaling:CreateAutoScalingGroup"),
  pass("cloudformation:CreateStack"),
  pass("cloudformation:UpdateStack"),
  pass("cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"),
  pass("cloudformation:CreateStackSet", "cloudformation:CreateStackInstances"),
  pass("glue:CreateJob", "glue:StartJobRun"),
  pass("glue:UpdateJob", "glue:StartJobRun"),
  pass("glue:CreateJob", "glue:CreateTrigger"),
  pass("glue:CreateDevEndpoint"),
  pass("glue:CreateSession", "glue:RunStatement"),
  pass("ecs:RegisterTaskDefinition", "ecs:RunTask"),
  pass("ecs:RegisterTaskDefinition", "ecs:CreateService"),
  pass("ecs:RegisterTaskDefinition", "ecs:StartTask"),
  pass("batch:RegisterJobDefinition", "batch:SubmitJob"),
  pass("codebuild:CreateProject", "codebuild:StartBuild"),
  pass("codepipeline:CreatePipeline", "codepipeline:StartPipelineExecution"),
  pass("sagemaker:CreateNotebookInstance", "sagemaker:CreatePresignedNotebookInstanceUrl"),
  pass("sagemaker:CreateTrainingJob"),
  pass("sagemaker:CreateProcessingJob"),
  pass("states:CreateStateMachine", "states:StartExecution"),
  pass("states:UpdateStateMachine", "states:StartExecution"),
  pass("ssm:StartAutomationExecution"),
  pass("ssm:RegisterTaskWithMaintenanceWindow", "ssm:RegisterTargetWithMaintenanceWindow"),
  pass("events:PutRule", "events:PutTargets"),
  pass("scheduler:CreateSchedule"),
  pass("elasticmapreduce:RunJobFlow"),
  pass("emr-serverless:CreateApplication", "emr-serverless:StartJobRun"),
  pass("apprunner:CreateService"),
  pass("imagebuilder:CreateInfrastructureConfiguration", "imagebuilder:CreateImage"),
  pass("airflow:CreateEnvironment"),
  pass("appsync:CreateDataSource", "appsync:CreateResolver"),
  pass("cognito-identity:SetIdentityPoolRoles"),
  pass("eks:CreatePodIdentityAssociation"),
  pass("amplify:CreateApp", "amplify:CreateBranch"),
  pass("gamelift:CreateBuild", "gamelift:CreateFleet"),
  pass("bedrock-agentcore:CreateCodeInterpreter", "bedrock-agentcore:InvokeCodeInterpreter"),

  code("lambda:UpdateFunctionCode"),
  code("lambda:UpdateFunctionConfiguration"),
  code("ssm:SendCommand"),
  code("ssm:StartSession"),
  code("ssm:CreateAssociation"),
  code("ssm:StartAutomationExecution"),
  code("ec2-instance-connect:SendSSHPublicKey"),
  code("ec2-instance-connect:SendSerialConsoleSSHPublicKey"),
  code("ec2:ModifyInstanceAttribute", "ec2:StopInstances", "ec2:StartInstances"),
  code("ec2:CreateLaunchTemplateVersion", "ec2:ModifyLaunchTemplate"),
  code("ecs:ExecuteCommand"),
  code("codebuild:StartBuild"),
  code("codebuild:UpdateProject", "codebuild:StartBuildBatch"),
  code("cloudformation:UpdateStack"),
  code("cloudformation:CreateChangeSet", "cloudformation:ExecuteChangeSet"),
  code("glue:UpdateDevEndpoint"),
  code("glue:UpdateJob", "glue:StartJobRun"),
  code("sagemaker:CreatePresignedNotebookInstanceUrl"),
  code("sagemaker:CreatePresignedDomainUrl"),
  code("sagemaker:UpdateNotebookInstanceLifecycleConfig"),
  code("states:UpdateStateMachine"),
  code("elasticmapreduce:AddJobFlowSteps"),
  code("apprunner:UpdateService"),
  code("airflow:CreateCliToken"),
  code("eks:CreateAccessEntry", "eks:AssociateAccessPolicy"),
  code("bedrock-agentcore:InvokeCodeInterpreter"),

  trust("sts:AssumeRole"),
];
