import { reserved } from "../facts/reserved";
import { exemptByDefault } from "../facts/exempt-roles";
import { each, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { every, some } from "../model/three-valued";
import { isPublic } from "../../iam/exposure";
import { statementProblems } from "../facts/policy-statements";

const lambdaArn = "arn:{partition}:lambda:{region}:{account}:function:orders";

const permission = "aws:lambda/permission:Permission";
const functionUrl = "aws:lambda/functionUrl:FunctionUrl";
const layerPermission = "aws:lambda/layerVersionPermission:LayerVersionPermission";
const resourcePolicy = "aws:lambda/resourcePolicy:ResourcePolicy";

export const lambdaPermissionNotPublic: Control = {
  id: "lambda-permission-not-public",
  title: "Lambda functions and layers can be used only by callers that are named",
  why: "An open permission lets any AWS account run our code, and a service without a source lets any customer of it do so.",
  remedy:
    "Name the principal; give a service principal its sourceArn (for S3 also sourceAccount), and a function URL AWS_IAM.",
  severity: "critical",
  domain: "identity",
  planned: each(
    [permission, functionUrl, layerPermission, resourcePolicy],
    (resource) => judges[resource.type]?.(resource.props) ?? [],
  ),
  managedRule: { identifier: "LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED" },
  denied: [
    // Deployments may: a plan shows whether the organization narrows the permission, which the call does not.
    reserved({
      sid: "FunctionsNameTheirCallers",
      actions: ["lambda:AddPermission", "lambda:PutResourcePolicy"],
      to: exemptByDefault,
      when: () => ({ StringEqualsIfExists: { "lambda:Principal": "*" } }),
      context: { "lambda:Principal": "*" },
      denied: [
        {
          name: "a policy of whose principals AWS says nothing",
          caller: "ci",
          action: "lambda:PutResourcePolicy",
          resource: lambdaArn,
        },
      ],
      allowed: [
        {
          name: "a service",
          action: "lambda:AddPermission",
          resource: lambdaArn,
          context: { "lambda:Principal": "sns.amazonaws.com" },
        },
        {
          name: "an account",
          action: "lambda:AddPermission",
          resource: lambdaArn,
          context: { "lambda:Principal": "{account}" },
        },
        { name: "a permission taken away", action: "lambda:RemovePermission", resource: lambdaArn },
      ],
    }),
  ],
  examples: {
    bad: [
      { name: "anyone", resources: [{ type: permission, props: { principal: "*" } }] },
      {
        name: "any customer's bucket",
        resources: [
          { type: permission, props: { principal: "s3.amazonaws.com", sourceArn: "arn:aws:s3:::uploads" } },
        ],
      },
      { name: "any topic", resources: [{ type: permission, props: { principal: "sns.amazonaws.com" } }] },
      {
        name: "an open function URL",
        resources: [{ type: functionUrl, props: { authorizationType: "NONE" } }],
      },
      { name: "a layer for everyone", resources: [{ type: layerPermission, props: { principal: "*" } }] },
      {
        name: "an open resource policy",
        resources: [
          {
            type: resourcePolicy,
            props: {
              policy:
                '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":"*","Action":"lambda:*","Resource":"*"}}',
            },
          },
        ],
      },
      {
        name: "text before a source",
        resources: [
          {
            type: "aws:lambda/permission:Permission",
            props: {
              principal: "sns.amazonaws.com",
              sourceArn: "x arn:aws:sns:us-east-1:111122223333:orders",
            },
          },
        ],
      },
      {
        name: "a principal that no one has, with a source",
        resources: [
          {
            type: "aws:lambda/permission:Permission",
            props: { principal: "everyone", sourceAccount: "111122223333" },
          },
        ],
      },
      {
        name: "text before an ARN",
        resources: [
          {
            type: "aws:lambda/permission:Permission",
            props: { principal: "x arn:aws:iam::111122223333:role/app" },
          },
        ],
      },
      {
        name: "a pattern of roles",
        resources: [
          {
            type: "aws:lambda/permission:Permission",
            props: { principal: "arn:aws:iam::111122223333:role/*" },
          },
        ],
      },
      {
        name: "a number that is longer than an account",
        resources: [{ type: "aws:lambda/permission:Permission", props: { principal: "1111222233334" } }],
      },
      {
        name: "a name that only ends like a service",
        resources: [
          {
            type: "aws:lambda/permission:Permission",
            props: { principal: "S3 s3.amazonaws.com", sourceAccount: "111122223333" },
          },
        ],
      },
      {
        name: "a name that only begins like a service",
        resources: [
          {
            type: "aws:lambda/permission:Permission",
            props: { principal: "s3.amazonaws.com.example.com", sourceAccount: "111122223333" },
          },
        ],
      },
      {
        name: "a layer that is for everyone, beside no organization",
        resources: [
          {
            type: "aws:lambda/layerVersionPermission:LayerVersionPermission",
            props: { principal: "*", organizationId: "" },
          },
        ],
      },
      {
        name: "Alexa, any skill",
        resources: [
          { type: "aws:lambda/permission:Permission", props: { principal: "alexa-appkit.amazon.com" } },
        ],
      },
    ],
    good: [
      {
        name: "one topic",
        resources: [
          {
            type: permission,
            props: { principal: "sns.amazonaws.com", sourceArn: "arn:aws:sns:us-east-1:111122223333:events" },
          },
        ],
      },
      {
        name: "one bucket of our own account",
        resources: [
          {
            type: permission,
            props: {
              principal: "s3.amazonaws.com",
              sourceArn: "arn:aws:s3:::uploads",
              sourceAccount: "111122223333",
            },
          },
        ],
      },
      {
        name: "our organization",
        resources: [{ type: permission, props: { principal: "*", principalOrgId: "o-exampleorgid" } }],
      },
      { name: "one account", resources: [{ type: permission, props: { principal: "111122223333" } }] },
      {
        name: "a signed function URL",
        resources: [{ type: functionUrl, props: { authorizationType: "AWS_IAM" } }],
      },
      {
        name: "a layer for our organization",
        resources: [{ type: layerPermission, props: { principal: "*", organizationId: "o-exampleorgid" } }],
      },
      {
        name: "a resource policy for one account",
        resources: [
          {
            type: resourcePolicy,
            props: {
              policy:
                '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"lambda:InvokeFunction","Resource":"*"}}',
            },
          },
        ],
      },
      {
        name: "a layer for an account",
        resources: [
          {
            type: "aws:lambda/layerVersionPermission:LayerVersionPermission",
            props: { principal: "111122223333" },
          },
        ],
      },
      {
        name: "anyone, for one source",
        resources: [
          {
            type: "aws:lambda/permission:Permission",
            props: { principal: "*", sourceArn: "arn:aws:sns:us-east-1:111122223333:orders" },
          },
        ],
      },
    ],
  },
};

type Props = Resource["props"];

const judges: Readonly<Record<string, (props: Props) => readonly string[]>> = {
  [permission]: permissionProblems,
  [functionUrl]: ({ authorizationType }) =>
    authorizationType === "AWS_IAM" ? [] : ['authorizationType must be "AWS_IAM"'],
  [layerPermission]: (props) =>
    every([() => !isNamed(props.principal), () => !isGiven(props.organizationId)], (check) => check())
      ? ["principal must name an account, or organizationId an organization"]
      : [],
  [resourcePolicy]: ({ policy }) =>
    statementProblems(policy, (statement, label) => (isPublic(statement) ? [`${label} lets anyone in`] : [])),
};

function permissionProblems(props: Props): readonly string[] {
  const principal: unknown = props.principal;
  if (isNamed(principal)) return [];
  if (principal === "alexa-appkit.amazon.com")
    return isGiven(props.eventSourceToken) ? [] : ["eventSourceToken must name the Alexa skill"];
  if (typeof principal === "string" && /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(principal))
    return hasSource(props)
      ? []
      : ["a service principal needs a sourceArn with an account, or a sourceAccount"];
  if (principal !== "*") return ["principal must name an account, a role or a service"];
  return some([() => isGiven(props.principalOrgId), () => hasSource(props)], (check) => check())
    ? []
    : ['principal must not be "*" without principalOrgId'];
}

/** An account id, or the ARN of an account, role or user without wildcards. */
const isNamed = (principal: unknown): boolean =>
  typeof principal === "string" && /^(\d{12}|arn:aws[a-z-]*:(iam|sts)::\d{12}:[^*?]+)$/.test(principal);

/** Bucket ARNs hold no account: a stranger who takes the name after the bucket is gone would be let in. */
const hasSource = (props: Props): boolean =>
  some(
    [
      () => isGiven(props.sourceAccount),
      () => /^arn:[^:]+:[^:]+:[^:]*:\d{12}:./.test(String(props.sourceArn ?? "")),
    ],
    (check) => check(),
  );

const isGiven = (value: unknown): boolean => typeof value === "string" && !/^[*?]*$/.test(value);
