import { managementAccountWithoutWorkloads } from "./management-account-without-workloads";
import { statusOf } from "../model/verdicts";

const declared = {
  name: "one",
  regions: [],
  environment: "production",
  dataClassification: "internal",
  stacks: [],
};
const api = { type: "aws:apigatewayv2/api:Api", props: {} };

test.each([
  ["no organization declared", undefined, "undetermined"],
  [
    "another account is the management account",
    { "444455556666": { ...declared, management: true } },
    "pass",
  ],
  ["the account says nothing of it", { "111122223333": declared }, "pass"],
  ["the account is it", { "111122223333": { ...declared, management: true } }, "fail"],
] as const)("%s", (name, accounts, expected) => {
  expect(
    statusOf(managementAccountWithoutWorkloads, { name, resources: [api], settings: { accounts } }),
  ).toBe(expected);
});
