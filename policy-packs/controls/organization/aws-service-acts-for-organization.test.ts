import { awsServiceActsForOrganization } from "./aws-service-acts-for-organization";
import { statementDecision } from "../model/statement-decision";
import { caseRequest } from "../model/case-request";
import { exampleGuardedAccount } from "../model/example-guarded-account";

const denied = awsServiceActsForOrganization.denied?.[0];
if (!denied) throw new Error("no statement");
const config = { type: "service", service: "config.amazonaws.com" } as const;
const delivery = (context: Readonly<Record<string, string>>, trusted = exampleGuardedAccount.trusted) => {
  const guarded = { ...exampleGuardedAccount, trusted };
  const request = caseRequest(guarded, { name: "", caller: config, action: "s3:PutObject", context });
  return statementDecision(denied, guarded, request).answer;
};

test.each([
  [
    "of another member account",
    { "aws:SourceAccount": "121212121212", "aws:SourceOrgID": "o-exampleorgid" },
    "allow",
  ],
  ["of an account that claims nothing", { "aws:SourceAccount": "121212121212" }, "deny"],
  [
    "of a partner in an organization of its own",
    { "aws:SourceAccount": "777788889999", "aws:SourceOrgID": "o-partnerorgid" },
    "allow",
  ],
  [
    "that names only the ARN of its source",
    { "aws:SourceArn": "arn:aws:config:us-east-1:121212121212:recorder" },
    "allow",
  ],
])("a delivery %s", (_, context, expected) => {
  expect(delivery(context)).toBe(expected);
});

test("who is no partner any more is a stranger", () => {
  const context = { "aws:SourceAccount": "777788889999", "aws:SourceOrgID": "o-partnerorgid" };
  expect(delivery(context, { accounts: [], identityProviders: [] })).toBe("deny");
});
