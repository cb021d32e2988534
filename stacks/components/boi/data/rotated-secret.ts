import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "../../policy-document";
import { alias, ServiceFunction, type FunctionPlace } from "../function";
import { plainPath } from "../role-paths";

export interface RotatedSecretArgs extends FunctionPlace {
  readonly secretName: string;
  readonly secretKeyArn: pulumi.Input<string>;
  readonly description: string;
  readonly everyDays: number;
  /**
   * "generated" is made at random, the first time at once. "entrusted" comes from somebody else: an operator stages what
   * that one gave, and the rotation tries it before it puts it into force. No value ever stands in a program.
   */
  readonly kind: "generated" | "entrusted";
  /** For the function that rotates it. */
  readonly environment?: Readonly<Record<string, pulumi.Input<string>>>;
}

/** A secret with the function that rotates it, which may touch this secret only. */
export class RotatedSecret extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly rotation: pulumi.Output<string>;

  constructor(name: string, args: RotatedSecretArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:RotatedSecret", name, {}, opts);
    const parent = { parent: this };
    const secret = new aws.secretsmanager.Secret(
      name,
      {
        name: args.secretName,
        description: args.description,
        kmsKeyId: args.secretKeyArn,
        recoveryWindowInDays: 30,
      },
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
        rolePath: plainPath,
        environment: { ROTATES: args.kind, ...args.environment },
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
        qualifier: alias,
        principal: "secretsmanager.amazonaws.com",
        sourceAccount: args.accountId,
        sourceArn: secret.arn,
      },
      parent,
    );
    new aws.secretsmanager.SecretRotation(
      name,
      {
        secretId: secret.id,
        rotationLambdaArn: rotation.arn,
        rotationRules: { automaticallyAfterDays: args.everyDays },
        // There is nothing to put in force before somebody has staged it.
        rotateImmediately: args.kind === "generated",
      },
      { ...parent, dependsOn: [permission] },
    );
    this.arn = secret.arn;
    this.rotation = rotation.functionName;
    this.registerOutputs({ arn: this.arn });
  }
}
