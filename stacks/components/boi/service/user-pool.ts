import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alias, type ServiceFunction } from "../function";
import { passwordPolicy, riskAnswers, tenantAttribute, webClient } from "./user-pool-settings";

export interface UserPoolArgs {
  readonly accountId: string;
  readonly region: string;
  readonly poolName: string;
  /** "https://boi.palisade.example": where the sign-in returns to. */
  readonly webUrl: string;
  /** Of the hosted sign-in page, unique among all customers of the Region. */
  readonly signInPrefix: string;
  readonly groups: readonly string[];
  /** Puts the user's tenant into the access token, or refuses the sign-in. */
  readonly tokenClaims: ServiceFunction;
}

/** The firm's staff: signed in with a second factor, in groups that are roles, each in one tenant that it cannot change. */
export class UserPool extends pulumi.ComponentResource {
  readonly arn: pulumi.Output<string>;
  readonly issuer: pulumi.Output<string>;
  readonly clientId: pulumi.Output<string>;
  /** Where the sign-in page is. */
  readonly signIn: pulumi.Output<string>;

  constructor(name: string, args: UserPoolArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:boi:UserPool", name, {}, opts);
    const parent = { parent: this };
    const pool = new aws.cognito.UserPool(
      name,
      {
        name: args.poolName,
        userPoolTier: "PLUS",
        deletionProtection: "ACTIVE",
        mfaConfiguration: "ON",
        softwareTokenMfaConfiguration: { enabled: true },
        userPoolAddOns: { advancedSecurityMode: "ENFORCED" },
        usernameAttributes: ["email"],
        usernameConfiguration: { caseSensitive: false },
        autoVerifiedAttributes: ["email"],
        userAttributeUpdateSettings: { attributesRequireVerificationBeforeUpdates: ["email"] },
        accountRecoverySetting: { recoveryMechanisms: [{ name: "verified_email", priority: 1 }] },
        // No one signs up: an administrator of the firm creates its users.
        adminCreateUserConfig: { allowAdminCreateUserOnly: true },
        passwordPolicy,
        schemas: [tenantAttribute],
        lambdaConfig: {
          preTokenGenerationConfig: { lambdaArn: args.tokenClaims.arn, lambdaVersion: "V2_0" },
        },
      },
      { ...parent, protect: true },
    );
    new aws.lambda.Permission(
      name,
      {
        action: "lambda:InvokeFunction",
        function: args.tokenClaims.functionName,
        qualifier: alias,
        principal: "cognito-idp.amazonaws.com",
        sourceArn: pool.arn,
        sourceAccount: args.accountId,
      },
      parent,
    );
    const ofPool = { userPoolId: pool.id };
    for (const group of args.groups)
      new aws.cognito.UserGroup(`${name}-${group}`, { ...ofPool, name: group }, parent);
    const page = new aws.cognito.UserPoolDomain(
      name,
      { ...ofPool, domain: args.signInPrefix, managedLoginVersion: 2 },
      parent,
    );
    const client = new aws.cognito.UserPoolClient(name, { ...ofPool, ...webClient(args.webUrl) }, parent);
    new aws.cognito.RiskConfiguration(name, { ...ofPool, ...riskAnswers }, parent);
    this.arn = pool.arn;
    this.issuer = pulumi.interpolate`https://${pool.endpoint}`;
    this.clientId = client.id;
    this.signIn = pulumi.interpolate`https://${page.domain}.auth.${args.region}.amazoncognito.com`;
    this.registerOutputs({ arn: this.arn });
  }
}
