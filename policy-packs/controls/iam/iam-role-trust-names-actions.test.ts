import { statusOf } from "../model/verdicts";
import { iamRoleTrustNamesActions } from "./iam-role-trust-names-actions";

const status = (statement: object) =>
  statusOf(iamRoleTrustNamesActions, {
    name: "",
    resources: [
      {
        type: "aws:iam/role:Role",
        props: { assumeRolePolicy: { Statement: { Principal: { AWS: "111122223333" }, ...statement } } },
      },
    ],
  });

test("a denial may be as wide as it likes, and some names may be left open", () => {
  expect(status({ Effect: "Deny", Action: "sts:*" })).toBe("pass");
  expect(status({ Effect: "Allow", Action: "sts:AssumeRole*" })).toBe("pass");
  expect(status({ Effect: "Allow", Action: "STS:*" })).toBe("fail");
});
