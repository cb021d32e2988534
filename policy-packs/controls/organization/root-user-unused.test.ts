import { exampleGuardedAccount } from "../model/example-guarded-account";
import { denies } from "../model/denies";
import { rootUserUnused } from "./root-user-unused";

test("in another partition root has another ARN", () => {
  const government = { ...exampleGuardedAccount, partition: "aws-us-gov", regions: ["us-gov-west-1"] };
  expect(denies(rootUserUnused, { caller: "root", action: "ec2:RunInstances" }, government)).toBe(true);
});

test("a privileged session is known by the key, whatever it does and however the key is spelled", () => {
  for (const key of ["aws:AssumedRoot", "aws:assumedroot"])
    expect(
      denies(rootUserUnused, {
        caller: "root",
        action: "iam:DeactivateMFADevice",
        context: { [key]: "true" },
      }),
    ).toBe(false);
});

test("somebody without credentials is not root", () => {
  expect(denies(rootUserUnused, { caller: "anonymous", action: "s3:GetObject" })).toBe(false);
});
