import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { arnIn, type AccountRef } from "../model/arns";
import { configRulesRole, evaluationRole } from "../model/config-rules-roles";
import { flowLogGroup } from "./closed-default-vpc";
import { keyAdministrationRole } from "./key-policy";
import { policyDocument } from "./policy-document";
import { permissionSetRole, trustedRoles, trustedService } from "./trust";

export interface AccountRolesArgs {
  readonly account: AccountRef;
  readonly securityAccount: AccountRef;
}

/** The roles that every account has besides the one it is deployed by. */
export class AccountRoles extends pulumi.ComponentResource {
  readonly keyAdministrationArn: pulumi.Output<string>;
  readonly flowLogsArn: pulumi.Output<string>;

  constructor(name: string, args: AccountRolesArgs, opts: pulumi.ComponentResourceOptions) {
    super("palisade:identity:AccountRoles", name, {}, opts);
    const parent = { parent: this };
    this.keyAdministrationArn = new aws.iam.Role(
      "key-administration",
      {
        name: keyAdministrationRole,
        description: "Administers KMS keys by name in their key policies, and can use none of them",
        assumeRolePolicy: trustedRoles(args.securityAccount, permissionSetRole("KeyAdministrator")),
        maxSessionDuration: 3600,
      },
      parent,
    ).arn;

    const evaluation = new aws.iam.Role(
      "config-evaluation",
      {
        name: evaluationRole,
        description: "Lets the security account's Config rules put their results into this account",
        assumeRolePolicy: trustedRoles(args.securityAccount, configRulesRole),
      },
      parent,
    );
    new aws.iam.RolePolicy(
      "config-evaluation",
      { name: "evaluate", role: evaluation.name, policy: policyDocument([evaluate]) },
      parent,
    );

    const flowLogs = new aws.iam.Role(
      "flow-logs",
      {
        name: "palisade-flow-logs",
        description: "Writes the flow logs of the default VPCs",
        assumeRolePolicy: trustedService("vpc-flow-logs.amazonaws.com", {
          StringEquals: { "aws:SourceAccount": args.account.id },
        }),
      },
      parent,
    );
    new aws.iam.RolePolicy(
      "flow-logs",
      { name: "write", role: flowLogs.name, policy: policyDocument(writeFlowLogs(args.account)) },
      parent,
    );
    this.flowLogsArn = flowLogs.arn;

    // FSBP Config.1 asks for the service-linked role.
    new aws.iam.ServiceLinkedRole("config", { awsServiceName: "config.amazonaws.com" }, parent);
    this.registerOutputs({});
  }
}

/** Neither action takes a resource (Service Authorization Reference, AWS Config). */
const evaluate = {
  Sid: "Evaluate",
  Effect: "Allow",
  Action: ["config:PutEvaluations", "config:GetResourceConfigHistory"],
  Resource: "*",
} as const;

const writeFlowLogs = (account: AccountRef) =>
  [
    {
      Sid: "Write",
      Effect: "Allow",
      Action: ["logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"],
      Resource: arnIn("logs", "*", account, `log-group:${flowLogGroup}:*`),
    },
    {
      Sid: "Find",
      Effect: "Allow",
      Action: ["logs:DescribeLogGroups"],
      Resource: arnIn("logs", "*", account, "log-group:*"),
    },
  ] as const;
