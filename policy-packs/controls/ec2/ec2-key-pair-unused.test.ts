import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ec2KeyPairUnused } from "./ec2-key-pair-unused";

const statement = ec2KeyPairUnused.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ec2:ImportKeyPair", true],
  ["ec2:DeleteKeyPair", false],
  ["ec2:DescribeKeyPairs", false],
])("%s makes a key: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
