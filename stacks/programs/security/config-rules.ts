import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { customRules, managedRules } from "../../../config-rules/rules";
import { controls as catalogue } from "../../../policy-packs/controls";
import type { Control } from "../../../policy-packs/controls/model/control";
import { lambdaBundle } from "../../components/lambda-bundle";
import { LogGroup } from "../../components/log-group";
import { policyDocument } from "../../components/policy-document";
import { trustedService } from "../../components/trust";
import { configRulesRole, evaluationRole } from "../../model/config-rules-roles";
import { iamArn, type AccountRef } from "../../model/arns";
import type { RegionalProvider } from "../../model/providers";

export interface ConfigRulesArgs {
  readonly account: AccountRef;
  readonly organizationId: pulumi.Input<string>;
  /** The first is the home Region; custom rules run there, managed ones in each. */
  readonly places: readonly RegionalProvider[];
  /** Members without a baseline: a rule needs a recorder, and one account without any makes the whole rule fail. */
  readonly excludedAccounts: readonly string[];
  readonly logKeyArn: pulumi.Input<string>;
  /** Left out: the catalogue. */
  readonly controls?: readonly Control[];
}

/** The Lambda that comes with Palisade holds the catalogue; what a project judges beside it is judged in previews only. */
function evaluated(controls: readonly Control[]): readonly Control[] {
  const own = controls.filter((control) => control.deployed && !catalogue.includes(control));
  if (own.length > 0)
    void pulumi.log.warn(
      `AWS Config does not evaluate ${own.map(({ id }) => id).join(", ")}: the Lambda of the rules holds the catalogue's controls only`,
    );
  return controls.filter((control) => catalogue.includes(control));
}

/** Every control that AWS Config can keep, as a rule in all accounts: AWS's own where there is one, else our Lambda. */
export class ConfigRules extends pulumi.ComponentResource {
  constructor(name: string, args: ConfigRulesArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:audit:ConfigRules", name, {}, opts);
    const { controls = catalogue } = args;
    const [home] = args.places;
    if (!home) throw new Error("there must be a Region to evaluate rules in");
    const excludedAccounts = args.excludedAccounts.length > 0 ? [...args.excludedAccounts] : undefined;
    for (const { region, provider } of args.places)
      for (const { name: ruleName, identifier, description, parameters } of managedRules(controls))
        new aws.cfg.OrganizationManagedRule(
          `${region}-${ruleName}`,
          {
            name: ruleName,
            ruleIdentifier: identifier,
            description,
            inputParameters: parameters,
            excludedAccounts,
          },
          { parent: this, provider },
        );

    const inHome = { parent: this, provider: home.provider };
    const { lambda, permission } = this.evaluator(args, inHome);
    for (const { name: ruleName, description, types, parameters } of customRules(evaluated(controls)))
      new aws.cfg.OrganizationCustomRule(
        ruleName,
        {
          name: ruleName,
          description,
          lambdaFunctionArn: lambda.arn,
          inputParameters: parameters,
          triggerTypes: [
            "ConfigurationItemChangeNotification",
            "OversizedConfigurationItemChangeNotification",
          ],
          resourceTypesScopes: [...types],
          excludedAccounts,
        },
        { ...inHome, dependsOn: [permission] },
      );
    this.registerOutputs({});
  }

  private evaluator(
    { account, organizationId, logKeyArn }: ConfigRulesArgs,
    opts: pulumi.CustomResourceOptions,
  ) {
    const functionName = "palisade-config-rules";
    const logs = new LogGroup(
      "config-rules",
      { name: `/aws/lambda/${functionName}`, kmsKeyId: logKeyArn },
      opts,
    );
    // What Config sent and the function failed to evaluate.
    const failed = new aws.sqs.Queue(
      "config-rules-failed",
      { name: `${functionName}-failed`, sqsManagedSseEnabled: true, messageRetentionSeconds: 1_209_600 },
      opts,
    );
    const role = new aws.iam.Role(
      "config-rules",
      {
        name: configRulesRole,
        description: "Evaluates custom Config rules and puts the results into the evaluated account",
        assumeRolePolicy: trustedService("lambda.amazonaws.com", {
          StringEquals: { "aws:SourceAccount": account.id },
        }),
      },
      opts,
    );
    const mayEvaluate = new aws.iam.RolePolicy(
      "config-rules",
      {
        name: "evaluate",
        role: role.name,
        policy: policyDocument([
          {
            Sid: "PutResults",
            Effect: "Allow",
            Action: "sts:AssumeRole",
            Resource: iamArn({ ...account, id: "*" }, `role/${evaluationRole}`),
          },
          {
            Sid: "WriteLogs",
            Effect: "Allow",
            Action: ["logs:CreateLogStream", "logs:PutLogEvents"],
            Resource: pulumi.interpolate`${logs.arn}:*`,
          },
          // Traces have no ARN.
          {
            Sid: "WriteTraces",
            Effect: "Allow",
            Action: ["xray:PutTraceSegments", "xray:PutTelemetryRecords"],
            Resource: "*",
          },
          { Sid: "KeepFailed", Effect: "Allow", Action: "sqs:SendMessage", Resource: failed.arn },
        ]),
      },
      opts,
    );
    const lambda = new aws.lambda.Function(
      "config-rules",
      {
        name: functionName,
        role: role.arn,
        runtime: "nodejs22.x",
        architectures: ["arm64"],
        handler: "index.handler",
        code: lambdaBundle("config-rules"),
        memorySize: 256,
        timeout: 30,
        loggingConfig: { logFormat: "JSON", logGroup: logs.name },
        tracingConfig: { mode: "Active" },
        deadLetterConfig: { targetArn: failed.arn },
      },
      { ...opts, dependsOn: [mayEvaluate] },
    );
    // A rule of the organization calls from the account that it evaluates. Statements that name the accounts one by one
    // would fill the 20,480 characters of a function's policy with about fifty of them.
    const permission = new aws.lambda.ResourcePolicy(
      "config-rules",
      {
        resourceArn: lambda.arn,
        policy: policyDocument([
          {
            Sid: "ConfigOfTheOrganization",
            Effect: "Allow",
            Principal: { Service: "config.amazonaws.com" },
            Action: "lambda:InvokeFunction",
            Resource: lambda.arn,
            Condition: { StringEquals: { "aws:SourceOrgID": organizationId } },
          },
        ]),
      },
      opts,
    );
    return { lambda, permission };
  }
}
