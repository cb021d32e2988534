import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ec2SerialConsoleOff } from "./ec2-serial-console-off";

const statement = ec2SerialConsoleOff.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["ec2-instance-connect:SendSerialConsoleSSHPublicKey", true],
  ["ec2-instance-connect:SendSSHPublicKey", false],
  ["ec2-instance-connect:OpenTunnel", false],
])("%s uses the console: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
