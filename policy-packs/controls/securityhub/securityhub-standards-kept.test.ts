import { denies } from "../model/denies";
import { securityhubStandardsKept } from "./securityhub-standards-kept";

test("in the security account, too, only the deployment decides what is measured", () => {
  const action = "securityhub:StartConfigurationPolicyAssociation";
  const inSecurity = (name: string) =>
    ({ type: "role", arn: `arn:aws:iam::{security}:role/${name}`, account: "{security}" }) as const;
  expect(denies(securityhubStandardsKept, { caller: inSecurity("analyst"), action })).toBe(true);
  expect(denies(securityhubStandardsKept, { caller: inSecurity("palisade-deployment"), action })).toBe(false);
});
