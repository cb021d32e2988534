import { isEveryAction, isWholeService } from "../../iam/breadth";
import type { Statement } from "../../iam/document";
import { limitsResources } from "../../iam/limiting";
import { matches } from "../../iam/match";
import { allowProblems, identityPolicyTypes } from "../facts/identity-policy";
import { unrestrictableActions } from "../facts/unrestrictable-actions";
import { each, type Control } from "../model/control";

const isEverything = ({ resources, notResources }: Statement): boolean =>
  notResources !== undefined || (resources ?? ["*"]).some((pattern) => /^\*+$/.test(pattern));

/** Verbs that begin the names of actions which only read. */
const reading =
  /^(Get|List|Describe|BatchGet|Search|Query|Scan|View|Read|Check|Lookup|Select|Head|Test|Validate|Estimate|Preview|Simulate|Receive|Poll|Filter)/i;

/**
 * Whether a pattern covers an action that writes, and that could be restricted to a resource. A wildcard after more than a
 * verb may mean just those that could not; after a mere verb it means others too.
 */
function writes(pattern: string): boolean {
  const [service = "", name = ""] = pattern.toLowerCase().split(":");
  const exempt = unrestrictable.get(service);
  if (exempt === undefined || reading.test(name) || needed.has(`${service}:${name}`)) return false;
  const verb = /^[A-Z][a-z]+(?=[A-Z])/.exec(pattern.split(":")[1] ?? "")?.[0];
  const isSpecific = verb !== undefined && !/[*?]/.test(verb);
  if (/[*?]/.test(name)) return !isSpecific || ![...exempt].some((one) => matches(name, one));
  return !exempt.has(name);
}

/**
 * What AWS's own policies for functions allow on everything: AWSLambdaVPCAccessExecutionRole and
 * AWSLambdaBasicExecutionRole, as of November 2026. The network interfaces do not exist beforehand; events and metrics are only added.
 */
const needed: ReadonlySet<string> = new Set(
  [
    "ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:AssignPrivateIpAddresses ec2:UnassignPrivateIpAddresses",
    "logs:CreateLogGroup logs:CreateLogStream logs:PutLogEvents cloudwatch:PutMetricData",
  ].flatMap((line) => line.toLowerCase().split(" ")),
);

const unrestrictable: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(unrestrictableActions).map(([service, names]) => [
    service,
    new Set(names.toLowerCase().split(" ")),
  ]),
);

export const iamPolicyWritesNamedResources: Control = {
  id: "iam-policy-writes-named-resources",
  title: "IAM policies that write name what they write to",
  why: "A role that may delete one queue may, with a wildcard, delete every queue of the account.",
  remedy:
    "Name the resources, or require a tag or another condition that picks them; actions without a resource of their own may have *.",
  severity: "medium",
  domain: "identity",
  // Whole services and NotAction are iam-policy-without-service-wildcard's. Of services that the table does
  // not hold, nothing is said.
  planned: each(identityPolicyTypes, (resource) =>
    allowProblems(resource, (statement, label) => {
      if (statement.conditions.some(limitsResources) || !isEverything(statement) || statement.notActions)
        return [];
      const found = (statement.actions ?? []).filter(
        (action) => !isEveryAction(action) && !isWholeService(action) && writes(action),
      );
      return found.length === 0
        ? []
        : [
            `${label} allows ${found.slice(0, 4).join(", ")}${found.length > 4 ? ` and ${found.length - 4} more` : ""} on every resource`,
          ];
    }),
  ),
  examples: {
    bad: [
      {
        name: "deleting any queue",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: ["sqs:GetQueueUrl", "sqs:DeleteQueue"], Resource: "*" },
                ],
              },
            },
          },
        ],
      },
      {
        name: "by a wildcard, as text, beside one that is named",
        resources: [
          {
            type: "aws:iam/policy:Policy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  { Effect: "Allow", Action: "s3:Put*", Resource: ["arn:aws:s3:::documents/*", "*"] },
                ],
              }),
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "one queue",
        resources: [
          {
            type: "aws:iam/rolePolicy:RolePolicy",
            props: {
              role: "worker",
              policy: {
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "sqs:DeleteQueue",
                    Resource: "arn:aws:sqs:us-east-1:111122223333:orders",
                  },
                ],
              },
            },
          },
        ],
      },
      {
        name: "what has no resource, and reading",
        resources: [
          {
            type: "aws:iam/policy:Policy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: [
                      "ecr:GetAuthorizationToken",
                      "cloudwatch:PutMetricData",
                      "ssmmessages:OpenDataChannel",
                      "ec2:Describe*",
                      "xray:PutTraceSegments",
                    ],
                    Resource: "*",
                  },
                ],
              }),
            },
          },
        ],
      },
      {
        name: "tagged ones",
        resources: [
          {
            type: "aws:iam/groupPolicy:GroupPolicy",
            props: {
              policy: JSON.stringify({
                Version: "2012-10-17",
                Statement: [
                  {
                    Effect: "Allow",
                    Action: "ec2:StopInstances",
                    Resource: "*",
                    Condition: { StringEquals: { "ec2:ResourceTag/team": "app" } },
                  },
                ],
              }),
            },
          },
        ],
      },
    ],
  },
};
