import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { networkChangedByDeploymentOnly } from "./network-changed-by-deployment-only";

const statement = networkChangedByDeploymentOnly.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ec2:ReplaceRoute", true],
  ["ec2:ModifySubnetAttribute", true],
  ["ec2:DescribeSubnets", false],
  ["ec2:CreateNetworkInterface", false],
  ["ec2:AuthorizeSecurityGroupEgress", false],
])("%s changes the network's shape: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
