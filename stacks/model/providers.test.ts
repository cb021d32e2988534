import { smallOrganization } from "../fixtures/small-organization";
import { deploymentRoleArn, tagsOf } from "./providers";

const account = smallOrganization.managementAccount;

test("an account's own tags cannot displace those that the guardrails rely on", () => {
  const tags = tagsOf({ ...account, tags: { owner: "nobody", "cost-centre": "1001", "managed-by": "hand" } });
  expect(tags).toEqual({
    "cost-centre": "1001",
    owner: account.owner,
    environment: account.environment,
    "data-classification": account.dataClassification,
    "managed-by": "palisade",
  });
});

test("the deployment role lies in the account itself", () => {
  expect(deploymentRoleArn(account)).toBe(`arn:aws:iam::${account.id}:role/palisade-deployment`);
});
