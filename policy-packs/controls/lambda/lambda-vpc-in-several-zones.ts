import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { hasAtLeast, isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const lambda = "aws:lambda/function:Function";

export const lambdaVpcInSeveralZones: Control = {
  id: "lambda-vpc-in-several-zones",
  title: "Lambda functions in a VPC have subnets in several zones",
  why: "With one subnet the function stops with its zone.",
  remedy: "Name at least two subnets, of different zones, in vpcConfig.subnetIds.",
  severity: "low",
  domain: "compute",
  // How many there are is judged, since a subnet's zone is seldom known before it exists.
  planned: requires({ [lambda]: when(isSet("vpcConfig.subnetIds"), hasAtLeast("vpcConfig.subnetIds", 2)) }),
  examples: examplesOf(lambda, {
    bad: {
      one: { vpcConfig: { subnetIds: ["subnet-1"], securityGroupIds: ["sg-1"] } },
      "one, in a list of one": { vpcConfig: [{ subnetIds: ["subnet-1"] }] },
    },
    good: {
      two: { vpcConfig: { subnetIds: ["subnet-1", "subnet-2"] } },
      outside: { handler: "index.handler" },
    },
  }),
};
