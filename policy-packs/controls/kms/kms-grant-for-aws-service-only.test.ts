import { kmsGrantForAwsServiceOnly } from "./kms-grant-for-aws-service-only";
import { edgeAnswer } from "../model/edge-answer";
import { edgeRequest } from "../model/edge-case";
import { exampleEdge } from "../model/example-edge";

const denied = kmsGrantForAwsServiceOnly.denied?.[0];
if (!denied) throw new Error("no statement");

test.each([
  ["Auto Scaling's own role", "service-linked-role" as const, "false", "allow"],
  ["a workload that creates a volume", "workload" as const, "true", "allow"],
  ["a partner for itself", { type: "role", account: "777788889999" } as const, "false", "deny"],
  ["the last way in", "break-glass" as const, "false", "deny"],
])("%s", (_, caller, forResource, expected) => {
  const request = edgeRequest(exampleEdge, {
    name: "",
    caller,
    action: "kms:CreateGrant",
    context: { "kms:GrantIsForAWSResource": forResource },
  });
  expect(edgeAnswer(denied, exampleEdge, request).answer).toBe(expected);
});
