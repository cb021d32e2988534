import { prevented } from "../model/control";
import type { Denied } from "../model/denied";
import type { GuardedAccount, PolicyCase } from "../model/guarded-account";
import type { StatementJson } from "../../iam/statement-json";

/** Services with which aws:VpceOrgID can be used (aws-samples/data-perimeter-policy-examples at 8e0d3c5) and to which the workloads' networks have endpoints. */
const reached: Readonly<Record<string, Omit<PolicyCase, "name">>> = {
  "ecr:*": { action: "ecr:BatchGetImage", resource: "arn:{partition}:ecr:{region}:{account}:repository/boi" },
  "kms:*": {
    action: "kms:Decrypt",
    resource: "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
  },
  "s3:*": { action: "s3:GetObject", resource: "arn:{partition}:s3:::records/1" },
  "sqs:*": { action: "sqs:ReceiveMessage", resource: "arn:{partition}:sqs:{region}:{account}:orders" },
};

/** Whose credentials a session is: a key that AWS sets for those alone, and a value of it. */
const functions = [
  "lambda:SourceFunctionArn",
  "arn:{partition}:lambda:{region}:{account}:function:orders",
] as const;
const instances = [
  "ec2:SourceInstanceArn",
  "arn:{partition}:ec2:{region}:{account}:instance/i-0123456789abcdef0",
] as const;

type Credentials = typeof functions | typeof instances;

const condition = (
  { organizationId, partition }: GuardedAccount,
  [key]: Credentials,
): NonNullable<StatementJson["Condition"]> => ({
  // What a service calls for the workload comes from AWS's own network.
  BoolIfExists: { "aws:ViaAWSService": "false" },
  StringNotEqualsIfExists: { "aws:VpceOrgID": organizationId },
  Null: { [key]: "false" },
  // EC2 itself decrypts an instance's volumes, as a role that no one else can take on.
  ...(key === instances[0] && {
    ArnNotLikeIfExists: { "aws:PrincipalArn": `arn:${partition}:iam::*:role/aws:ec2-infrastructure` },
  }),
});

function cases([key, value]: Credentials): Denied["cases"] {
  const [first = { action: "" }] = Object.values(reached);
  const inside = { "aws:VpceOrgID": "{organization}" };
  return {
    denied: [
      ...Object.values(reached).map((call): PolicyCase => ({
        ...call,
        name: `${call.action} from the internet`,
        caller: "workload",
        context: { [key]: value },
      })),
      {
        ...first,
        name: `${first.action} through a stranger's endpoint`,
        caller: "workload",
        context: { [key]: value, "aws:VpceOrgID": "o-otherorgid0" },
      },
      {
        ...first,
        name: `${first.action} that says nothing of a service between`,
        caller: "workload",
        context: { [key]: value, "aws:ViaAWSService": [] },
      },
    ],
    allowed: [
      ...Object.values(reached).map((call): PolicyCase => ({
        ...call,
        name: `${call.action} through an endpoint of the organization`,
        caller: "workload",
        context: { [key]: value, ...inside },
      })),
      {
        ...first,
        name: `${first.action} that an AWS service calls for the workload`,
        caller: "workload",
        context: { [key]: value, "aws:ViaAWSService": "true" },
      },
      { ...first, name: `${first.action} by a person`, caller: "developer" },
      {
        name: "a service to which there may be no endpoint",
        caller: "workload",
        action: "route53:ListHostedZones",
        context: { [key]: value },
      },
      ...(key === instances[0]
        ? [
            {
              name: "EC2 decrypts an instance's volume",
              caller: {
                type: "role" as const,
                arn: "arn:{partition}:iam::{account}:role/aws:ec2-infrastructure",
                session: "i-0123456789abcdef0",
              },
              action: "kms:Decrypt",
              resource: "arn:{partition}:kms:{region}:{account}:key/1234abcd-12ab-34cd-56ef-1234567890ab",
              context: { [key]: value },
            },
          ]
        : []),
    ],
  };
}

const denied = (by: Denied["by"], sid: string, of: Credentials): Denied => ({
  by,
  holds: "where chosen",
  sid,
  statement: (guarded) => ({
    ...(by === "rcp" && { Principal: "*" }),
    Action: Object.keys(reached),
    Resource: "*",
    Condition: condition(guarded, of),
  }),
  cases: cases(of),
});

/**
 * The perimeter around networks. People are not in it: they call from where they are, signed in by Identity Center. No tag
 * exempts anyone, so there is none to be protected.
 */
export const workloadCredentialsStayInNetwork = prevented({
  id: "workload-credentials-stay-in-network",
  title: "Credentials of functions and instances are used from the organization's networks alone",
  why: "A flaw in a workload gives its credentials away, and they work from everywhere.",
  remedy:
    "Give the workload's network endpoints of the services that it calls; see its flow logs for where a call came from.",
  severity: "high",
  domain: "network",
  denied: [
    denied("scp", "FunctionCredentialsStayInNetwork", functions),
    denied("scp", "InstanceCredentialsStayInNetwork", instances),
    // From the side of the resources it holds for the workloads of every account, whatever that one has chosen.
    denied("rcp", "FunctionsReachDataFromInside", functions),
    denied("rcp", "InstancesReachDataFromInside", instances),
  ],
});
