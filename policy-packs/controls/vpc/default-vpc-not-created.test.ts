import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { defaultVpcNotCreated } from "./default-vpc-not-created";

const statement = defaultVpcNotCreated.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ec2:CreateDefaultVpc", true],
  ["ec2:CreateDefaultSubnet", true],
  ["ec2:CreateVpc", false],
  ["ec2:CreateSubnet", false],
  ["ec2:DeleteVpc", false],
])("%s makes a default network: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
