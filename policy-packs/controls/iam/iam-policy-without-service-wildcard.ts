import { isEveryAction, isWholeService, reachesEverything } from "../../iam/breadth";
import type { Statement } from "../../iam/document";
import { allowProblems, identityPolicyTypes } from "../facts/identity-policy";
import { attachedPolicyProblems, attachingTypes } from "../facts/managed-policy";
import { each, type Control } from "../model/control";
import { all } from "../model/three-valued";

const policyType = "aws:iam/policy:Policy";

export const iamPolicyWithoutServiceWildcard: Control = {
  id: "iam-policy-without-service-wildcard",
  title: "IAM policies grant no whole service",
  why: "`logs:*` or `s3:*` lets a function delete and reconfigure what it only has to write to.",
  remedy:
    "List the actions that the identity needs instead of service:*, NotAction or a FullAccess policy of AWS.",
  severity: "medium",
  domain: "identity",
  planned: each([...new Set([...identityPolicyTypes, ...attachingTypes])], (resource) =>
    all(
      () =>
        attachedPolicyProblems(resource, (name, property) =>
          grantsService(name) ? [`${property} attaches ${name}, which allows a whole service`] : [],
        ),
      () =>
        identityPolicyTypes.includes(resource.type)
          ? allowProblems(resource, (statement, label) =>
              isAdmin(statement) ? [] : wildcards(statement).map((wildcard) => `${label} allows ${wildcard}`),
            )
          : [],
    ),
  ),
  managedRule: { identifier: "IAM_POLICY_NO_STATEMENTS_WITH_FULL_ACCESS" },
  examples: {
    bad: [
      {
        name: "logs:* on everything in a role policy",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [{ Effect: "Allow", Action: ["s3:GetObject", "logs:*"], Resource: "*" }],
              },
            },
          },
        ],
      },
      {
        name: "s3:* in a permission set",
        resources: [
          {
            type: "aws:ssoadmin/permissionSetInlinePolicy:PermissionSetInlinePolicy",
            props: {
              inlinePolicy: JSON.stringify({
                Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }],
              }),
            },
          },
        ],
      },
      {
        name: "all of S3 by a policy of AWS",
        resources: [
          {
            type: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
            props: { role: "worker", policyArn: "arn:aws:iam::aws:policy/AmazonS3FullAccess" },
          },
        ],
      },
      {
        name: "all actions but one on a bucket",
        resources: [
          {
            type: "aws:iam/role:Role",
            props: {
              inlinePolicies: [
                {
                  name: "bucket",
                  policy: JSON.stringify({
                    Statement: [
                      {
                        Effect: "Allow",
                        NotAction: "s3:DeleteBucket",
                        Resource: "arn:aws:s3:::documents/*",
                      },
                    ],
                  }),
                },
              ],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "a policy of AWS that only reads",
        resources: [
          {
            type: "aws:iam/rolePolicyAttachment:RolePolicyAttachment",
            props: { role: "worker", policyArn: "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess" },
          },
        ],
      },
      {
        name: "prefixes of actions, and a denied service",
        resources: [
          {
            type: policyType,
            props: {
              policy: {
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: ["logs:Describe*", "ec2:Describe*"], Resource: "*" },
                  { Effect: "Deny", Action: "iam:*", Resource: "*" },
                ],
              },
            },
          },
        ],
      },
    ],
  },
};

/**
 * AWS calls such a policy FullAccess, whatever its version; some have names of their own. IAMFullAccess is a finding of
 * iam-policy-without-admin, and what ends in InvokeFullAccess allows calls only.
 */
const grantsService = (name: string): boolean =>
  whole.has(name) || /(?<!^IAM|Invoke)FullAccess(_?[vV]\d+)?$/.test(name);

const whole: ReadonlySet<string> = new Set([
  "AdministratorAccess-Amplify",
  "AdministratorAccess-AWSElasticBeanstalk",
  "AmazonAPIGatewayAdministrator",
  "AWSAppSyncAdministrator",
  "DatabaseAdministrator",
  "DataScientist",
]);

const wildcards = ({ actions, notActions }: Statement): readonly string[] =>
  notActions ? ["all actions but those in NotAction"] : (actions ?? []).filter(isWholeService);

/** Judged by iam-policy-without-admin. */
const isAdmin = (statement: Statement): boolean =>
  reachesEverything(statement) &&
  (statement.notActions !== undefined || (statement.actions ?? []).some(isEveryAction));
