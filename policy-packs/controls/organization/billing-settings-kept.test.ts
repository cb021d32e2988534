import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { billingSettingsKept } from "./billing-settings-kept";

const statement = billingSettingsKept.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["payments:MakePayment", true],
  ["billing:UpdateIAMAccessPreference", true],
  ["billing:GetBillingData", false],
  ["ce:GetCostAndUsage", false],
  ["budgets:ModifyBudget", false],
])("%s changes how the bill is paid: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
