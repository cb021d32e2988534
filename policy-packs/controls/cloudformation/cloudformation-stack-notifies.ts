import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const stack = "aws:cloudformation/stack:Stack";

export const cloudformationStackNotifies: Control = {
  id: "cloudformation-stack-notifies",
  title: "CloudFormation stacks tell somebody what happens to them",
  why: "A stack that was changed or failed is otherwise seen by chance.",
  remedy: "Name a topic in notificationArns.",
  severity: "low",
  domain: "logging",
  planned: requires({ [stack]: isSet("notificationArns") }),
  examples: examplesOf(stack, {
    bad: {
      "left out": { templateUrl: "https://s3.amazonaws.com/t/network.yaml" },
      "an empty list": { notificationArns: [] },
    },
    good: {
      "a topic": { notificationArns: ["arn:aws:sns:us-east-1:111122223333:stacks"] },
      two: {
        notificationArns: ["arn:aws:sns:us-east-1:111122223333:a", "arn:aws:sns:us-east-1:111122223333:b"],
      },
    },
  }),
};
