import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "../policy-document";
import { ServiceFunction, type ServiceFunctionArgs } from "./function";

export interface SigningSecretArgs extends Omit<
  ServiceFunctionArgs,
  "functionName" | "bundle" | "allowed" | "environment"
> {
  readonly secretName: string;
  readonly secretKeyArn: pulumi.Input<string>;
}

/** A random secret that the service signs with, rotated every month by a function that may touch this secret only. */
export class SigningSecret extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;

  constructor(name: string, args: SigningSecretArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:SigningSecret", name, {}, opts);
    const parent = { parent: this };
    const secret = new aws.secretsmanager.Secret(
      name,
      { name: args.secretName, kmsKeyId: args.secretKeyArn, recoveryWindowInDays: 30 },
      parent,
    );
    new aws.secretsmanager.SecretPolicy(
      name,
      {
        secretArn: secret.arn,
        blockPublicPolicy: true,
        policy: policyDocument([
          {
            Sid: "TlsOnly",
            Effect: "Deny",
            Principal: "*",
            Action: "secretsmanager:*",
            Resource: "*",
            Condition: { Bool: { "aws:SecureTransport": "false" } },
          },
        ]),
      },
      parent,
    );
    const rotation = new ServiceFunction(
      `${name}-rotation`,
      {
        ...args,
        functionName: `${name}-rotation`,
        bundle: "boi-rotation",
        environment: {},
        allowed: [
          {
            Sid: "RotateOneSecret",
            Effect: "Allow",
            Action: [
              "secretsmanager:DescribeSecret",
              "secretsmanager:GetSecretValue",
              "secretsmanager:PutSecretValue",
              "secretsmanager:UpdateSecretVersionStage",
            ],
            Resource: secret.arn,
          },
          {
            Sid: "UseSecretKey",
            Effect: "Allow",
            Action: ["kms:Decrypt", "kms:GenerateDataKey"],
            Resource: args.secretKeyArn,
          },
        ],
      },
      parent,
    );
    const permission = new aws.lambda.Permission(
      `${name}-rotation`,
      {
        action: "lambda:InvokeFunction",
        function: rotation.functionName,
        principal: "secretsmanager.amazonaws.com",
        sourceAccount: args.accountId,
        sourceArn: secret.arn,
      },
      parent,
    );
    new aws.secretsmanager.SecretRotation(
      name,
      { secretId: secret.id, rotationLambdaArn: rotation.arn, rotationRules: { automaticallyAfterDays: 30 } },
      { ...parent, dependsOn: [permission] },
    );
    this.arn = secret.arn;
    this.registerOutputs({ arn: this.arn });
  }
}
