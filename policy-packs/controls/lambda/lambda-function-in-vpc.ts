import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { parsePolicy } from "../../iam/document";
import { ref } from "../model/example";
import { some } from "../model/three-valued";
import { anyOf } from "../requirements/combined";
import { hasSatellite } from "../requirements/other-resources";
import { isSet } from "../requirements/presence";
import { property } from "../requirements/property";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const lambdaArn = "arn:{partition}:lambda:{region}:{account}:function:orders";

const lambda = "aws:lambda/function:Function";
const permission = "aws:lambda/permission:Permission";
const resourcePolicy = "aws:lambda/resourcePolicy:ResourcePolicy";
const config = "config.amazonaws.com";

export const lambdaFunctionInVpc: Control = {
  id: "lambda-function-in-vpc",
  title: "Functions of a closed environment run in its network",
  why: "Outside a VPC a function reaches the whole internet, and no flow log shows it.",
  remedy: "Give the function subnets and a security group: vpcConfig.",
  severity: "low",
  domain: "network",
  // A rule of AWS Config speaks to AWS Config alone and has no business in a network.
  planned: requires({
    [lambda]: anyOf(
      "vpcConfig.subnetIds must be set",
      isSet("vpcConfig.subnetIds"),
      hasSatellite(
        { type: permission, by: "function", meets: isOneOf("principal", [config]) },
        "not a Config rule",
      ),
      hasSatellite(
        {
          type: resourcePolicy,
          by: "resourceArn",
          meets: property("policy", { accepts: admitsConfig, must: "must admit AWS Config" }),
        },
        "not a Config rule",
      ),
    ),
  }),
  denied: [
    {
      by: "scp",
      holds: "where chosen",
      sid: "FunctionsRunInVpc",
      statement: () => ({
        Action: ["lambda:CreateFunction", "lambda:UpdateFunctionConfiguration"],
        Resource: "*",
        Condition: { Null: { "lambda:VpcIds": "true" } },
      }),
      cases: {
        denied: [
          { name: "a function outside", action: "lambda:CreateFunction", resource: lambdaArn },
          {
            name: "a function outside, by a deployment",
            caller: "deployment",
            action: "lambda:CreateFunction",
            resource: lambdaArn,
          },
          {
            name: "a function taken out",
            caller: "ci",
            action: "lambda:UpdateFunctionConfiguration",
            resource: lambdaArn,
          },
        ],
        allowed: [
          {
            name: "a function in the network",
            action: "lambda:CreateFunction",
            resource: lambdaArn,
            context: { "lambda:VpcIds": "vpc-0123456789abcdef0" },
          },
          {
            name: "another function's memory, in the network",
            action: "lambda:UpdateFunctionConfiguration",
            resource: lambdaArn,
            context: { "lambda:VpcIds": "vpc-0123456789abcdef0" },
          },
          { name: "new code", caller: "ci", action: "lambda:UpdateFunctionCode", resource: lambdaArn },
          { name: "a URL for a function", action: "lambda:CreateFunctionUrlConfig", resource: lambdaArn },
        ],
      },
    },
  ],
  examples: examplesOf(lambda, {
    bad: {
      outside: { handler: "index.handler" },
      "no subnets, in a list of one": { vpcConfig: [{ subnetIds: [], securityGroupIds: [] }] },
      "called by a topic": [
        { type: lambda, name: "orders", props: {} },
        { type: permission, props: { function: ref("orders"), principal: "sns.amazonaws.com" } },
      ],
      "called by a topic, as its policy says": [
        { type: lambda, name: "orders", props: {} },
        {
          type: resourcePolicy,
          props: { resourceArn: ref("orders", "arn"), policy: policyFor("sns.amazonaws.com") },
        },
      ],
    },
    good: {
      "in the network": { vpcConfig: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] } },
      "in a list of one": { vpcConfig: [{ subnetIds: ["subnet-1", "subnet-2"] }] },
      "a Config rule": [
        { type: lambda, name: "rule", props: {} },
        { type: permission, props: { function: ref("rule"), principal: "config.amazonaws.com" } },
      ],
      "a Config rule, as its policy says": [
        { type: lambda, name: "rule", props: {} },
        {
          type: resourcePolicy,
          props: { resourceArn: ref("rule", "arn"), policy: policyFor("config.amazonaws.com") },
        },
      ],
    },
  }),
};

function admitsConfig(document: unknown): boolean {
  const policy = parsePolicy(document);
  return (
    "statements" in policy &&
    some(
      policy.statements,
      ({ effect, principals }) =>
        effect === "Allow" && some(principals ?? [], ({ value }) => value === config),
    )
  );
}

function policyFor(service: string): string {
  return JSON.stringify({
    Statement: [
      { Effect: "Allow", Principal: { Service: service }, Action: "lambda:InvokeFunction", Resource: "*" },
    ],
  });
}
