import { resourceInDeclaredRegion } from "./resource-in-declared-region";
import { unknown } from "./model/unknown";
import { statusOf } from "./model/verdicts";

const [good] = resourceInDeclaredRegion.examples.good;
const settings = good?.settings ?? {};

test.each([
  ["a resolver rule lies in a Region", "aws:route53/resolverRule:ResolverRule", {}, settings, "fail"],
  ["a DNS record does not", "aws:route53/record:Record", {}, settings, "pass"],
  ["no organization", "aws:sqs/queue:Queue", {}, {}, "undetermined"],
  ["an undeclared account", "aws:sqs/queue:Queue", { region: "us-east-1" }, { accounts: {} }, "fail"],
  [
    "the resource's Region comes before the provider's",
    "aws:sqs/queue:Queue",
    { region: "us-east-1" },
    settings,
    "pass",
  ],
  [
    "a Region that the resource only names",
    "aws:cfg/aggregateAuthorization:AggregateAuthorization",
    { region: "us-east-1" },
    settings,
    "fail",
  ],
  [
    "an allowed Region that the account does not declare",
    "aws:sqs/queue:Queue",
    {},
    { ...settings, allowedRegions: ["eu-west-1"] },
    "fail",
  ],
  [
    "an allowed Region that nobody knows yet",
    "aws:sqs/queue:Queue",
    { region: unknown("config") },
    { allowedRegions: ["eu-west-1"] },
    "undetermined",
  ],
])("%s", (_, type, props, settings, expected) => {
  const resources = [{ type, props, region: "eu-west-1" }];
  expect(statusOf(resourceInDeclaredRegion, { name: "", resources, settings })).toBe(expected);
});
