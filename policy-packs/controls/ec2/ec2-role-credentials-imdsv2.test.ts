import { exampleGuardedAccount } from "../model/example-guarded-account";
import { ec2RoleCredentialsImdsv2 } from "./ec2-role-credentials-imdsv2";

const statement = ec2RoleCredentialsImdsv2.denied?.[0]?.statement(exampleGuardedAccount);

test("versions are compared as numbers, so that a later one passes too", () => {
  expect(statement?.Condition).toEqual({ NumericLessThan: { "ec2:RoleDelivery": "2.0" } });
});
