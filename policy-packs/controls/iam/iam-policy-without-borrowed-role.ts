import { isEveryAction, reachesEverything } from "../../iam/breadth";
import type { Statement } from "../../iam/document";
import { reaches } from "../../iam/exposure";
import { limitsResources } from "../../iam/limiting";
import { escalationPaths } from "../facts/escalation-paths";
import { identityPolicyProblems, identityPolicyTypes } from "../facts/identity-policy";
import { each, type Control } from "../model/control";
import { collect, every, some } from "../model/three-valued";

const policyType = "aws:iam/policy:Policy";
const rolePolicy = "aws:iam/rolePolicy:RolePolicy";

export const iamPolicyWithoutBorrowedRole: Control = {
  id: "iam-policy-without-borrowed-role",
  title: "IAM policies let no identity run its code as every function, instance, task or job",
  why: "Whose code a machine runs has the machine's role: the strongest one of the account is never far.",
  remedy: "Name the functions, instances, clusters or projects as Resource, or require a tag of theirs.",
  severity: "high",
  domain: "identity",
  planned: each(identityPolicyTypes, (resource) =>
    identityPolicyProblems(resource, (statements) =>
      collect(
        escalationPaths.filter(({ by }) => by === "code"),
        ({ actions }) =>
          every(actions, (action) => some(statements, (statement) => allows(statement, action)))
            ? [`the policy allows ${actions.join(" with ")} on every resource`]
            : [],
      ),
    ),
  ),
  examples: {
    bad: [
      policy("new code for any function", [{ Action: "lambda:UpdateFunctionCode", Resource: "*" }]),
      policy("a shell on any instance, by a wildcard in the action and in the ARN", [
        { Action: ["ssm:Start*"], Resource: "arn:aws:ec2:*:*:instance/*" },
      ]),
      policy("user data of any instance, by two statements", [
        { Action: "ec2:ModifyInstanceAttribute", Resource: "*" },
        { Action: ["ec2:StopInstances", "ec2:StartInstances"], Resource: "*" },
      ]),
    ],
    good: [
      policy("new code for one function", [
        {
          Action: "lambda:UpdateFunctionCode",
          Resource: "arn:aws:lambda:us-east-1:111122223333:function:app",
        },
      ]),
      policy("a shell on tagged instances", [
        {
          Action: "ssm:StartSession",
          Resource: "*",
          Condition: { StringEquals: { "aws:ResourceTag/team": "app" } },
        },
      ]),
      policy("starting and stopping", [
        { Action: ["ec2:StopInstances", "ec2:StartInstances"], Resource: "*" },
      ]),
    ],
  },
};

function policy(name: string, statements: readonly Record<string, unknown>[]) {
  const document = {
    Version: "2012-10-17",
    Statement: statements.map((statement) => ({ Effect: "Allow", ...statement })),
  };
  return name.startsWith("new")
    ? { name, resources: [{ type: rolePolicy, props: { role: "worker", policy: document } }] }
    : { name, resources: [{ type: policyType, props: { policy: JSON.stringify(document) } }] };
}

/** All of AWS or of a service is another control's finding. */
const allows = (statement: Statement, action: string): boolean =>
  statement.effect === "Allow" &&
  statement.notActions === undefined &&
  !(statement.actions ?? []).some(isEveryAction) &&
  reaches(statement, action) &&
  (reachesEverything(statement) || (statement.resources ?? []).some(isEveryOne)) &&
  !statement.conditions.some(limitsResources);

/** Every resource of a kind, at least of one account and Region: "arn:aws:ec2:*:*:instance/*". */
const isEveryOne = (pattern: string): boolean =>
  /^arn:[^:]*:(ec2|ssm|lambda|ecs|codebuild|states|glue|sagemaker|cloudformation|elasticmapreduce|apprunner|airflow|eks|bedrock-agentcore):[^:]*:[^:]*:(\w[\w-]*[:/])?\*(\/\*)*$/.test(
    pattern,
  );
