import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { resourcePolicyWithinOrganization } from "./resource-policy-within-organization";

const foreign = "arn:aws:iam::999988887777:root";
const status = (principal: unknown, settings = {}, effect = "Allow") =>
  statusOf(resourcePolicyWithinOrganization, {
    name: "",
    resources: [
      {
        type: "aws:ecr/repositoryPolicy:RepositoryPolicy",
        props: { policy: { Statement: [{ Effect: effect, Principal: principal, Action: "*" }] } },
      },
    ],
    settings,
  });

test("without a declared organization there is nothing to compare with", () => {
  expect(status({ AWS: foreign })).toBe("undetermined");
  expect(status({ Service: "s3.amazonaws.com" })).toBe("pass");
});

test("of services, everyone and CloudFront other controls speak; a denial lets no one in", () => {
  const accounts = { accounts: {} };
  for (const principal of [
    { Service: "s3.amazonaws.com" },
    "*",
    { AWS: "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1" },
  ])
    expect(status(principal, accounts)).toBe("pass");
  expect(status({ AWS: foreign }, accounts, "Deny")).toBe("pass");
  expect(status({ AWS: "arn:aws:sts::999988887777:assumed-role/reader/session" }, accounts)).toBe("fail");
  expect(status({ AWS: [unknown("a role"), foreign] }, accounts)).not.toBe("pass");
});
