import type { Persona } from "./persona";

/** Those who work in, deploy to, attack and serve an account. */
export const personas: readonly Persona[] = [
  {
    name: "developer",
    is: "somebody with a permission set of Identity Center, in a Region of the account",
    caller: "developer",
    region: "own",
  },
  {
    name: "developer-out-of-region",
    is: "the same in a Region that is none of the account's",
    caller: "developer",
    region: "foreign",
  },
  {
    name: "data-engineer",
    is: "a role with a tag of its own that works on data",
    caller: {
      type: "role",
      arn: "arn:{partition}:iam::{account}:role/data-engineer",
      session: "data-engineer",
      tags: { team: "data" },
    },
    region: "own",
  },
  { name: "ci", is: "a pipeline's role in the account", caller: "ci", region: "own" },
  { name: "workload", is: "the role of a Lambda or a task", caller: "workload", region: "own" },
  { name: "deployment", is: "the role that the stacks are deployed by", caller: "deployment", region: "own" },
  {
    name: "deployment-out-of-region",
    is: "the same in a Region that is none of the account's",
    caller: "deployment",
    region: "foreign",
  },
  { name: "vending", is: "the role that makes accounts", caller: "vending", region: "own" },
  {
    name: "administrator",
    is: "an administrator of Identity Center",
    caller: "administrator",
    region: "own",
  },
  {
    name: "security-response",
    is: "who isolates and investigates",
    caller: "security-response",
    region: "own",
  },
  { name: "break-glass", is: "the last way in", caller: "break-glass", region: "own" },
  { name: "baseline", is: "the baseline's own roles", caller: "baseline", region: "own" },
  {
    name: "service-linked-role",
    is: "a service's own role, which no guardrail reaches",
    caller: "service-linked-role",
    region: "own",
  },
  {
    name: "root",
    is: "the account's root user, signed in by itself",
    caller: "root",
    region: "own",
    context: { "aws:AssumedRoot": [] },
  },
  {
    name: "central-root",
    is: "a root session that the organization's own administrators take for one task",
    caller: "root",
    region: "own",
    context: { "aws:AssumedRoot": "true" },
  },
  { name: "iam-user", is: "an IAM user with an access key", caller: "user", region: "own" },
  {
    name: "external",
    is: "a role of an account outside the organization, at the account's resources",
    caller: "outsider",
    region: "own",
  },
  {
    name: "anonymous",
    is: "anybody without credentials, at the account's resources",
    caller: "anonymous",
    region: "own",
  },
  {
    name: "service",
    is: "an AWS service on the organization's behalf",
    caller: { type: "service", service: "events.amazonaws.com" },
    region: "own",
    context: {
      "aws:SourceAccount": "{account}",
      "aws:SourceOrgID": "{organization}",
      "aws:SourceArn": "arn:{partition}:events:{region}:{account}:rule/example",
    },
  },
  {
    name: "confused-service",
    is: "an AWS service on somebody else's behalf",
    caller: { type: "service", service: "events.amazonaws.com" },
    region: "own",
    context: {
      "aws:SourceAccount": "999988887777",
      "aws:SourceOrgID": "o-otherorgid0",
      "aws:SourceArn": "arn:{partition}:events:{region}:999988887777:rule/example",
    },
  },
];
