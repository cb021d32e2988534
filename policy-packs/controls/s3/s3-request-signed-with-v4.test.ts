import { edgeAnswer } from "../model/edge-answer";
import { edgeRequest } from "../model/edge-case";
import { exampleEdge } from "../model/example-edge";
import { s3RequestSignedWithV4 } from "./s3-request-signed-with-v4";

const denied = s3RequestSignedWithV4.denied?.[0];
if (!denied) throw new Error("no statement");

test.each([
  ["AWS", "deny"],
  ["AWS4-HMAC-SHA256", "allow"],
  ["AWS4-ECDSA-P256-SHA256", "allow"],
])("a service with a signature of kind %s: %s", (version, expected) => {
  const request = edgeRequest(exampleEdge, {
    name: "",
    action: "s3:GetObject",
    caller: { type: "service", service: "athena.amazonaws.com" },
    context: { "s3:signatureversion": version },
  });
  expect(edgeAnswer(denied, exampleEdge, request).answer).toBe(expected);
});
