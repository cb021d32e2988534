import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";
import { opensearchPolicyNotPublic } from "./opensearch-policy-not-public";

const type = "aws:opensearch/domain:Domain";

/** The text of a policy whose resource is the domain's own ARN, which is not known before deployment. */
const partlyKnown = (principal: string) =>
  unknown("the domain's ARN", {
    Version: "2012-10-17",
    Statement: [
      {
        Effect: "Allow",
        Principal: { AWS: principal },
        Action: "es:*",
        Resource: unknown("the domain's ARN"),
      },
    ],
  });

test.each([
  ["everyone, on an ARN that is not known", partlyKnown("*"), "fail"],
  ["a role, on an ARN that is not known", partlyKnown("arn:aws:iam::111122223333:role/reader"), "pass"],
  ["a text of which nothing is known", unknown("later"), "undetermined"],
])("%s", (_, accessPolicies, expected) => {
  const resources = [{ type, props: { accessPolicies } }];
  expect(statusOf(opensearchPolicyNotPublic, { name: "case", resources })).toBe(expected);
});
