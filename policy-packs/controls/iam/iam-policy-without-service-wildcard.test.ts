import { iamPolicyWithoutServiceWildcard } from "./iam-policy-without-service-wildcard";
import { statusOf } from "../model/verdicts";

const policy = (statement: Record<string, unknown>) => ({
  name: "",
  resources: [
    {
      type: "aws:iam/userPolicy:UserPolicy",
      props: { policy: JSON.stringify({ Statement: { Effect: "Allow", ...statement } }) },
    },
  ],
});

test.each([
  ["a whole service on one resource", policy({ Action: "s3:*", Resource: "arn:aws:s3:::documents" }), "fail"],
  ["two asterisks are one", policy({ Action: "logs:**", Resource: "*" }), "fail"],
  ["several services at once", policy({ Action: "s*:*", Resource: "*" }), "fail"],
  ["every write of a service", policy({ Action: "s3:Put*", Resource: "*" }), "pass"],
  ["full rights are another control's finding", policy({ Action: "*", Resource: "*" }), "pass"],
  ["every action on one bucket", policy({ Action: "*", Resource: "arn:aws:s3:::documents/*" }), "fail"],
])("%s", (_, example, expected) => {
  expect(statusOf(iamPolicyWithoutServiceWildcard, example)).toBe(expected);
});
