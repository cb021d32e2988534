import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { namesActions } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:iot/policy:Policy";

const allow = (action: string | string[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: action, Resource: "arn:aws:iot:us-east-1:111122223333:client/door" },
    ],
  });

export const iotPolicyNamesActions: Control = {
  id: "iot-policy-names-actions",
  title: "Policies of devices name the actions that they allow",
  why: "A device with every action may speak for all the others.",
  remedy: "Name the actions: iot:Connect, iot:Publish, iot:Subscribe, iot:Receive.",
  severity: "high",
  domain: "identity",
  planned: requires({ [policy]: namesActions("policy") }),
  examples: examplesOf(policy, {
    bad: {
      "every action": { policy: allow("*") },
      "every action of IoT, in a list": { policy: allow(["iot:Connect", "iot:*"]) },
    },
    good: {
      one: { policy: allow("iot:Connect") },
      several: { policy: allow(["iot:Connect", "iot:Publish"]) },
    },
  }),
};
