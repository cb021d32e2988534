import { lambdaPermissionNotPublic } from "./lambda-permission-not-public";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const verdict = (type: string, props: Record<string, unknown>) =>
  statusOf(lambdaPermissionNotPublic, { name: "case", resources: [{ type, props }] });

const apiArn = "arn:aws:execute-api:us-east-1:111122223333:abc/*/*";

test.each([
  ["an API", { principal: "apigateway.amazonaws.com", sourceArn: apiArn }, "pass"],
  [
    "any API of any account",
    { principal: "apigateway.amazonaws.com", sourceArn: "arn:aws:execute-api:*:*:*" },
    "fail",
  ],
  [
    "a service with an account only",
    { principal: "config.amazonaws.com", sourceAccount: "111122223333" },
    "pass",
  ],
  [
    "an organization does not narrow a service",
    { principal: "sns.amazonaws.com", principalOrgId: "o-1" },
    "fail",
  ],
  ["anyone by a signed function URL", { principal: "*", functionUrlAuthType: "AWS_IAM" }, "fail"],
  ["any role of any account", { principal: "arn:aws:iam::*:role/deploy" }, "fail"],
  ["one role", { principal: "arn:aws:iam::111122223333:role/deploy" }, "pass"],
  ["an Alexa skill", { principal: "alexa-appkit.amazon.com", eventSourceToken: "amzn1.ask.skill.1" }, "pass"],
  [
    "a source that is not known",
    { principal: "sns.amazonaws.com", sourceArn: unknown("later") },
    "undetermined",
  ],
  [
    "a source that does not matter any more",
    { principal: "s3.amazonaws.com", sourceArn: unknown("later"), sourceAccount: "111122223333" },
    "pass",
  ],
])("%s", (_, props, expected) => {
  expect(verdict("aws:lambda/permission:Permission", props)).toBe(expected);
});

test("a resource policy that does not parse fails", () => {
  expect(verdict("aws:lambda/resourcePolicy:ResourcePolicy", { policy: "{" })).toBe("fail");
});
