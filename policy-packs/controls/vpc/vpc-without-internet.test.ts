import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { vpcWithoutInternet } from "./vpc-without-internet";

const statement = vpcWithoutInternet.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ec2:AttachInternetGateway", true],
  ["ec2:CreateNatGateway", true],
  ["ec2:DetachInternetGateway", false],
  ["ec2:DeleteNatGateway", false],
  ["ec2:CreateVpcEndpoint", false],
  ["ec2:AttachVpnGateway", false],
])("%s opens a way: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
