import { prevented } from "../model/control";

const lambdaArn = "arn:{partition}:lambda:{region}:{account}:function:orders";

export const lambdaFunctionUrlSigned = prevented({
  id: "lambda-function-url-signed",
  title: "Function URLs ask for a signature",
  why: "A URL without one runs our code for everyone who finds it, with no gateway in front.",
  remedy: 'Set authorizationType: "AWS_IAM", or put an API in front.',
  severity: "critical",
  domain: "identity",
  denied: [
    {
      by: "scp",
      holds: "everywhere",
      sid: "FunctionUrlsAreSigned",
      statement: () => ({
        Action: ["lambda:AddPermission", "lambda:CreateFunctionUrlConfig", "lambda:UpdateFunctionUrlConfig"],
        Resource: "*",
        Condition: { StringEquals: { "lambda:FunctionUrlAuthType": "NONE" } },
      }),
      cases: {
        denied: [
          {
            name: "a URL open to everyone",
            action: "lambda:CreateFunctionUrlConfig",
            resource: lambdaArn,
            context: { "lambda:FunctionUrlAuthType": "NONE" },
          },
          {
            name: "a URL opened later, by a deployment",
            caller: "deployment",
            action: "lambda:UpdateFunctionUrlConfig",
            resource: lambdaArn,
            context: { "lambda:FunctionUrlAuthType": "NONE" },
          },
          {
            name: "the permission that opens it",
            caller: "ci",
            action: "lambda:AddPermission",
            resource: lambdaArn,
            context: { "lambda:FunctionUrlAuthType": "NONE", "lambda:Principal": "*" },
          },
        ],
        allowed: [
          {
            name: "a signed URL",
            action: "lambda:CreateFunctionUrlConfig",
            resource: lambdaArn,
            context: { "lambda:FunctionUrlAuthType": "AWS_IAM" },
          },
          {
            name: "a URL's cross-origin settings",
            action: "lambda:UpdateFunctionUrlConfig",
            resource: lambdaArn,
          },
          {
            name: "a permission for an API",
            caller: "deployment",
            action: "lambda:AddPermission",
            resource: lambdaArn,
            context: { "lambda:Principal": "apigateway.amazonaws.com" },
          },
          { name: "a URL taken away", action: "lambda:DeleteFunctionUrlConfig", resource: lambdaArn },
        ],
      },
    },
  ],
});
