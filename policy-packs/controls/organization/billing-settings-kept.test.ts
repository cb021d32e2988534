import { actionMatches } from "../../iam/match";
import { exampleEdge } from "../model/example-edge";
import { billingSettingsKept } from "./billing-settings-kept";

const statement = billingSettingsKept.denied?.[0]?.statement(exampleEdge);

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
