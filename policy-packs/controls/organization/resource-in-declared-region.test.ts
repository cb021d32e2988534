import { resourceInDeclaredRegion } from "./resource-in-declared-region";
import { casesOf } from "../model/cases-of";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { caseAnswers } from "../model/statement-decision";
import { exampleGuardedAccount } from "../model/example-guarded-account";

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
    "an allowed Region that is not known yet",
    "aws:sqs/queue:Queue",
    { region: unknown("config") },
    { allowedRegions: ["eu-west-1"] },
    "undetermined",
  ],
])("%s", (_, type, props, settings, expected) => {
  const resources = [{ type, props, region: "eu-west-1" }];
  expect(statusOf(resourceInDeclaredRegion, { name: "", resources, settings })).toBe(expected);
});

test("accounts that list the same Regions in another order can share the statement", () => {
  const statement = (regions: string[]) =>
    resourceInDeclaredRegion.denied?.[0]?.statement({ ...exampleGuardedAccount, regions });
  expect(statement(["us-west-2", "us-east-1"])).toEqual(statement(["us-east-1", "us-west-2"]));
  expect(statement(["us-east-1"])).not.toEqual(statement(["us-east-1", "us-west-2"]));
});

test.each(["kms:CreateKey", "acm:RequestCertificate", "config:PutEvaluations", "wafv2:CreateWebACL"])(
  "an account in Europe cannot call %s in the Region where many global services live",
  (action) => {
    const guarded = { ...exampleGuardedAccount, regions: ["eu-central-1"] };
    const answers = resourceInDeclaredRegion.denied?.map((denied) =>
      caseAnswers(denied, guarded, { name: action, action, region: "us-east-1" }),
    );
    expect(answers).toEqual([["deny"]]);
  },
);

test.each([[["us-east-1"]], [["eu-west-1", "eu-central-1"]], [["ap-southeast-2", "us-west-2", "us-east-1"]]])(
  "an account of %j reaches all global services, and nothing else elsewhere",
  (regions) => {
    const guarded = { ...exampleGuardedAccount, regions };
    for (const statement of resourceInDeclaredRegion.denied ?? []) {
      const { denied, allowed } = casesOf(statement, guarded);
      expect(new Set(denied.flatMap((one) => caseAnswers(statement, guarded, one)))).toEqual(
        new Set(["deny"]),
      );
      const stopped = allowed.filter((one) => caseAnswers(statement, guarded, one).includes("deny"));
      expect(stopped).toEqual([]);
    }
  },
);

test("a Region of one's own needs no exemption for the services that live there", () => {
  const exempt = (regions: string[]) =>
    resourceInDeclaredRegion.denied?.map(
      (denied) => denied.statement({ ...exampleGuardedAccount, regions }).NotAction,
    );
  expect(exempt(["eu-west-1"])?.[0]).toEqual(
    expect.arrayContaining(["iam:*", "globalaccelerator:*", "sts:*"]),
  );
  expect(exempt(["us-east-1"])?.[0]).not.toContain("iam:*");
  expect(exempt(["us-east-1"])?.[0]).toEqual(expect.arrayContaining(["globalaccelerator:*", "sts:*"]));
});
