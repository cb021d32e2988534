import { reachesEverything } from "../../iam/breadth";
import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inStatements } from "../requirements/documents";
import { requires } from "../requirements/requires";

const policy = "aws:iot/policy:Policy";

const allow = (resource: string | string[]) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: "iot:Publish", Resource: resource }],
  });
const narrow = inStatements("policy", (statement, label) =>
  statement.effect === "Allow" && reachesEverything(statement)
    ? [`${label} reaches everything: name topics and clients`]
    : [],
);

export const iotPolicyNamesResources: Control = {
  id: "iot-policy-names-resources",
  title: "Policies of devices name what they reach",
  why: "With every topic allowed, one stolen device reads and commands all the others.",
  remedy: "Name topics and clients, with policy variables such as ${iot:Connection.Thing.ThingName}.",
  severity: "high",
  domain: "identity",
  planned: requires({ [policy]: narrow }),
  examples: examplesOf(policy, {
    bad: {
      everything: { policy: allow("*") },
      "everything, in a list": { policy: allow(["arn:aws:iot:us-east-1:111122223333:topic/doors", "*"]) },
    },
    good: {
      one: { policy: allow("arn:aws:iot:us-east-1:111122223333:topic/doors") },
      "a device's own": {
        policy: allow(["arn:aws:iot:us-east-1:111122223333:topic/${iot:Connection.Thing.ThingName}/*"]),
      },
    },
  }),
};
