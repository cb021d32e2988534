import { broadActionProblems, type ActionOn } from "../facts/broad-actions";
import { identityPolicyTypes } from "../facts/identity-policy";
import { each, type Control } from "../model/control";

const actions: readonly ActionOn[] = [
  ["redshift:GetClusterCredentials", "dbuser:00000000/00000000"],
  ["redshift:GetClusterCredentialsWithIAM", "dbname:00000000/00000000"],
  ["redshift-serverless:GetCredentials", "workgroup/00000000"],
  ["rds-db:connect", "dbuser:00000000/00000000"],
  ["dsql:DbConnectAdmin", "cluster/00000000"],
  ["lightsail:GetInstanceAccessDetails", "Instance/00000000"],
  ["lightsail:GetRelationalDatabaseMasterUserPassword", "RelationalDatabase/00000000"],
  ["lightsail:DownloadDefaultKeyPair", "KeyPair/00000000"],
  ["iam:CreateAccessKey", "user/00000000"],
  ["iam:CreateLoginProfile", "user/00000000"],
  ["iam:UpdateLoginProfile", "user/00000000"],
  ["iam:UpdateAccessKey", "user/00000000"],
  ["iam:CreateServiceSpecificCredential", "user/00000000"],
  ["iam:ResetServiceSpecificCredential", "user/00000000"],
  ["sts:GetFederationToken", "federated-user/00000000"],
  ["ec2:GetPasswordData", "instance/00000000"],
  ["cognito-identity:GetOpenIdTokenForDeveloperIdentity", "identitypool/00000000"],
  ["codepipeline:PollForJobs", "actiontype:00000000"],
  ["connect:GetFederationToken", "instance/00000000"],
  ["gamelift:GetInstanceAccess", "fleet/00000000"],
  ["gamelift:RequestUploadCredentials", "build/00000000"],
  ["mediapackage:RotateIngestEndpointCredentials", "channels/00000000"],
];

export const iamPolicyWithoutCredentialAccess: Control = {
  id: "iam-policy-without-credential-access",
  title: "IAM policies give out no credentials of every kind",
  why: "A call that answers with a password or a session makes its caller someone else, past every limit on its own role.",
  remedy: "Name the cluster, database user, pool or instance whose credentials are needed.",
  severity: "medium",
  domain: "identity",
  // ecr:GetAuthorizationToken has no resource to name, and gives no more than the caller's own rights.
  planned: each(identityPolicyTypes, (resource) =>
    broadActionProblems(resource, actions, "credentials of every resource"),
  ),
  examples: {
    bad: [
      {
        name: "on everything",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: "redshift:GetClusterCredentials", Resource: "*" }],
              },
            },
          },
        ],
      },
      {
        name: "on everything but, by a wildcard, as text",
        resources: [
          {
            type: "aws:iam/userPolicy:UserPolicy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: ["redshift:GetClusterCredentia*"],
                    NotResource: "arn:aws:s3:::public/*",
                  },
                ],
              }),
            },
          },
        ],
      },
      {
        name: "in a permission set",
        resources: [
          {
            type: "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
            props: {
              inlinePolicy: JSON.stringify({
                Statement: [{ Effect: "Allow", Action: "redshift:GetClusterCredentials", Resource: "*" }],
              }),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "on one",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "redshift:GetClusterCredentials",
                    Resource: "arn:aws:redshift:us-east-1:111122223333:dbuser:warehouse/reader",
                  },
                ],
              },
            },
          },
        ],
      },
      {
        name: "a denial, as text",
        resources: [
          {
            type: "aws:iam/policy:Policy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [{ Effect: "Deny", Action: "redshift:GetClusterCredentials", Resource: "*" }],
              }),
            },
          },
        ],
      },
      {
        name: "on what has a tag",
        resources: [
          {
            type: "aws:iam/groupPolicy:GroupPolicy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "redshift:GetClusterCredentials",
                    Resource: "*",
                    Condition: { StringEquals: { "aws:ResourceTag/team": "app" } },
                  },
                ],
              }),
            },
          },
        ],
      },
    ],
  },
};
