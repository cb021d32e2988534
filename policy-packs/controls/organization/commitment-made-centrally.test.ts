import { actionMatches } from "../../iam/match";
import { exampleEdge } from "../model/example-edge";
import { commitmentMadeCentrally } from "./commitment-made-centrally";

const statement = commitmentMadeCentrally.denied?.[0]?.statement(exampleEdge);

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
