import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isFalse, isNoneOf } from "../requirements/scalars";

const service = "aws:ecs/service:Service";
const taskSet = "aws:ecs/taskSet:TaskSet";
const target = "aws:cloudwatch/eventTarget:EventTarget";
const schedule = "aws:scheduler/schedule:Schedule";
const pipe = "aws:pipes/pipe:Pipe";

export const ecsServiceWithoutPublicAddress: Control = {
  id: "ecs-service-without-public-address",
  title: "ECS tasks get no public address",
  why: "A task with a public address is on the internet, and only its security group is between it and everyone.",
  remedy: "Set assignPublicIp: false and let the tasks out through a NAT gateway or endpoints.",
  severity: "high",
  domain: "network",
  // The provider and AWS leave it off (2026).
  planned: decided(
    requires({
      [service]: isFalse("networkConfiguration.assignPublicIp"),
      [taskSet]: isFalse("networkConfiguration.assignPublicIp"),
      [target]: isFalse("ecsTarget.networkConfiguration.assignPublicIp"),
      [schedule]: isFalse("target.ecsParameters.networkConfiguration.assignPublicIp"),
      [pipe]: isNoneOf(
        "targetParameters.ecsTaskParameters.networkConfiguration.awsVpcConfiguration.assignPublicIp",
        ["ENABLED"],
      ),
    }),
  ),
  examples: examplesOf(service, {
    bad: {
      "switched on": { networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: true } },
      "as text, in a list of one": {
        networkConfiguration: [{ subnets: ["subnet-1"], assignPublicIp: "true" }],
      },
      "in a task set": [
        { type: taskSet, props: { networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: true } } },
      ],
      "in the target of a rule": [
        {
          type: target,
          props: {
            ecsTarget: {
              taskDefinitionArn: "app",
              networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: true },
            },
          },
        },
      ],
      "in a schedule": [
        {
          type: schedule,
          props: {
            target: { arn: "cluster", ecsParameters: { networkConfiguration: { assignPublicIp: true } } },
          },
        },
      ],
      "in a pipe": [
        {
          type: pipe,
          props: {
            targetParameters: {
              ecsTaskParameters: {
                networkConfiguration: { awsVpcConfiguration: { assignPublicIp: "ENABLED" } },
              },
            },
          },
        },
      ],
    },
    good: {
      "switched off": { networkConfiguration: { subnets: ["subnet-1"], assignPublicIp: false } },
      "left out": { networkConfiguration: { subnets: ["subnet-1"] } },
      "on the host's network": { launchType: "EC2" },
      "a target that is no task": [
        { type: target, props: { arn: "arn:aws:sqs:us-east-1:111122223333:orders" } },
      ],
    },
  }),
};
