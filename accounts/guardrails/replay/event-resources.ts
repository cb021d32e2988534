import { matches } from "../../../policy-packs/iam/match";
import { arnPatternsOf, type KnownAction } from "../../aws-knowledge";
import { nonEmptyString, type CloudTrailEvent } from "./cloud-trail-event";

export interface EventResource {
  /** An ARN, or a pattern where the event does not tell which. */
  readonly resource: string;
  readonly account?: string;
}

/** What a call acted on: the event's own list, else what its parameters name, else anything. */
export function eventResources(
  event: CloudTrailEvent,
  action: KnownAction | undefined,
  partition: string,
): readonly EventResource[] {
  const { recipientAccountId: account } = event;
  const fitting = event.resources.filter(({ arn }) => action === undefined || fits(action, arn));
  if (fitting.length > 0)
    return fitting.map(({ arn, account: owner }) => ({ resource: arn, account: owner ?? account }));
  const named = action && ofParameters(event, action, partition);
  return named ? named.map((resource) => ({ resource, account })) : [{ resource: "*", account }];
}

/** An event lists all that was touched: a bucket beside its object. The pattern of a bucket would match the object too. */
const fits = (action: KnownAction, arn: string): boolean =>
  patterns(action).some(
    (pattern) =>
      matches(pattern, arn) && (action.service !== "s3" || pattern.includes("/") || !arn.includes("/")),
  );

const known = new Map<string, readonly string[]>();
function patterns(action: KnownAction): readonly string[] {
  let found = known.get(action.id);
  if (!found) known.set(action.id, (found = arnPatternsOf(action)));
  return found;
}

/** Parameters that name the resource, by the services whose resources guardrails name most. */
const named: Readonly<Record<string, readonly (readonly [parameter: string, arn: string])[]>> = {
  cloudtrail: [["name", "arn:{partition}:cloudtrail:{region}:{account}:trail/{}"]],
  cloudwatch: [["alarmName", "arn:{partition}:cloudwatch:{region}:{account}:alarm:{}"]],
  events: [["name", "arn:{partition}:events:{region}:{account}:rule/{}"]],
  iam: [
    ["roleName", "arn:{partition}:iam::{account}:role/{}"],
    ["userName", "arn:{partition}:iam::{account}:user/{}"],
    ["groupName", "arn:{partition}:iam::{account}:group/{}"],
    ["instanceProfileName", "arn:{partition}:iam::{account}:instance-profile/{}"],
  ],
  lambda: [["functionName", "arn:{partition}:lambda:{region}:{account}:function:{}"]],
  logs: [["logGroupName", "arn:{partition}:logs:{region}:{account}:log-group:{}"]],
  s3: [["bucketName", "arn:{partition}:s3:::{}"]],
  sns: [["topicArn", "{}"]],
  sqs: [["queueUrl", "arn:{partition}:sqs:{region}:{account}:{last}"]],
  sts: [["roleArn", "{}"]],
};

/** A role's path is not known, so that both it and any path before the name are meant. */
const withPath = new Set(["roleName", "userName", "groupName", "instanceProfileName"]);

function ofParameters(
  { parameters, awsRegion, recipientAccountId = "*" }: CloudTrailEvent,
  action: KnownAction,
  partition: string,
): readonly string[] | undefined {
  for (const [parameter, shape] of named[action.service] ?? []) {
    const value = nonEmptyString(parameters[parameter]);
    if (value === undefined) continue;
    const filled = (name: string) =>
      shape
        .replace("{partition}", partition)
        .replace("{region}", awsRegion)
        .replace("{account}", recipientAccountId)
        .replace("{last}", name.split("/").pop() ?? name)
        .replace("{}", name);
    const arns = value.startsWith("arn:")
      ? [value]
      : withPath.has(parameter) && !value.includes("*")
        ? [filled(value), filled(`*/${value}`)]
        : [filled(value)];
    const fitting = arns.filter((arn) => fits(action, arn));
    if (fitting.length > 0) return fitting;
  }
  return undefined;
}
