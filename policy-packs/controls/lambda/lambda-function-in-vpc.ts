import { prevented } from "../model/control";

const lambdaArn = "arn:{partition}:lambda:{region}:{account}:function:orders";

export const lambdaFunctionInVpc = prevented({
  id: "lambda-function-in-vpc",
  title: "Functions of a closed environment run in its network",
  why: "Outside a VPC a function reaches the whole internet, and no flow log shows it.",
  remedy: "Give the function subnets and a security group: vpcConfig.",
  severity: "medium",
  domain: "network",
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
});
