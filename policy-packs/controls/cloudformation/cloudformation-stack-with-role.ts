import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const stack = "aws:cloudformation/stack:Stack";

export const cloudformationStackWithRole: Control = {
  id: "cloudformation-stack-with-role",
  title: "CloudFormation stacks act by a role of their own",
  why: "Without one a stack has all the rights of the person who updates it, and nothing limits what its template makes.",
  remedy: "Set iamRoleArn.",
  severity: "low",
  domain: "identity",

  planned: requires({ [stack]: isSet("iamRoleArn") }),
  examples: examplesOf(stack, {
    bad: { "left out": { name: "vendor" }, empty: { iamRoleArn: "" } },
    good: {
      "a role": { iamRoleArn: "arn:aws:iam::111122223333:role/vendor" },
      "a role of another partition": { iamRoleArn: "arn:aws-us-gov:iam::111122223333:role/vendor" },
    },
  }),
};
