import { edgeAnswer } from "../model/edge-answer";
import { edgeRequest } from "../model/edge-case";
import { exampleEdge } from "../model/example-edge";
import { s3RequestTls12 } from "./s3-request-tls-1-2";

const denied = s3RequestTls12.denied?.[0];
if (!denied) throw new Error("no statement");

test.each([
  ["1.0", "deny"],
  ["1.1", "deny"],
  ["1.2", "allow"],
  ["1.3", "allow"],
])("the version is compared as a number: %s, %s", (version, expected) => {
  const request = edgeRequest(exampleEdge, {
    name: "",
    action: "s3:GetObjectVersion",
    caller: { type: "service", service: "cloudfront.amazonaws.com" },
    context: { "S3:TLSVERSION": version },
  });
  expect(edgeAnswer(denied, exampleEdge, request).answer).toBe(expected);
});
