import { isPublic } from "../../../policy-packs/iam/exposure";
import { parsePolicy } from "../../../policy-packs/iam/document";
import { accessLogDelivery, tlsOnly } from "./bucket-policy";
import { lifecycle } from "./lifecycle";

const arn = "arn:aws:s3:::palisade-111122223333-access-logs";

test("plain HTTP is denied to everyone on the bucket and its objects, and nothing is public", () => {
  const policy = parsePolicy({
    Version: "2012-10-17",
    Statement: [accessLogDelivery(arn, "111122223333"), tlsOnly(arn)],
  });
  if ("problem" in policy) throw new Error(policy.problem);
  expect(policy.statements.some(isPublic)).toBe(false);
  expect(policy.statements.find(({ effect }) => effect === "Deny")).toMatchObject({
    principals: [{ kind: "*" }],
    actions: ["s3:*"],
    resources: [arn, `${arn}/*`],
    conditions: [{ operator: "Bool", key: "aws:SecureTransport", values: ["false"] }],
  });
});

test("a transition is planned only where one is asked for", () => {
  expect(lifecycle({ days: 30, replacedDays: 7 })[0]).not.toHaveProperty("transitions");
  expect(lifecycle({ days: 400, replacedDays: 30, coldAfterDays: 90 })[0]).toMatchObject({
    transitions: [{ days: 90, storageClass: "GLACIER_IR" }],
  });
});
