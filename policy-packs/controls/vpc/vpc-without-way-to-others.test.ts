import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { vpcWithoutWayToOthers } from "./vpc-without-way-to-others";

const statement = vpcWithoutWayToOthers.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ec2:AcceptVpcPeeringConnection", true],
  ["ec2:CreateVpnConnection", true],
  ["ec2:RejectVpcPeeringConnection", false],
  ["ec2:DeleteVpnConnection", false],
  ["ec2:CreateInternetGateway", false],
])("%s joins another network: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
