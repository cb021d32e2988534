import { denies } from "../model/denies";
import { ec2RoleCredentialsImdsv2 } from "./ec2-role-credentials-imdsv2";

test.each([
  ["1.0", true],
  ["2.0", false],
  ["3.0", false],
  ["10.0", false],
])("versions are compared as numbers: credentials of version %s are denied: %s", (version, expected) => {
  expect(
    denies(ec2RoleCredentialsImdsv2, {
      caller: "workload",
      action: "s3:GetObject",
      resource: "arn:{partition}:s3:::records/1",
      context: { "ec2:RoleDelivery": version },
    }),
  ).toBe(expected);
});
