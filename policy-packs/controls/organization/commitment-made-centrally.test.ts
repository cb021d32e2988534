import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { commitmentMadeCentrally } from "./commitment-made-centrally";

const statement = commitmentMadeCentrally.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["rds:PurchaseReservedDBInstancesOffering", true],
  ["ec2:PurchaseHostReservation", true],
  ["ec2:GetHostReservationPurchasePreview", false],
  ["ec2:DescribeReservedInstances", false],
  ["savingsplans:ReturnSavingsPlan", false],
])("%s binds the company: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
