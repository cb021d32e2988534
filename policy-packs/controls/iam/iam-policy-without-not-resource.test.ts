import { statusOf } from "../model/verdicts";
import { iamPolicyWithoutNotResource } from "./iam-policy-without-not-resource";

test("a role's inline policies are policies, too", () => {
  const policy = JSON.stringify({
    Statement: [{ Effect: "Allow", Action: "s3:GetObject", NotResource: "arn:aws:s3:::a/*" }],
  });
  const role = (inlinePolicies: unknown) =>
    statusOf(iamPolicyWithoutNotResource, {
      name: "",
      resources: [{ type: "aws:iam/role:Role", props: { inlinePolicies } }],
    });
  expect(role([{ name: "read", policy }])).toBe("fail");
  expect(role([])).toBe("pass");
});
