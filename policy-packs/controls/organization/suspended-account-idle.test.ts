import { exampleGuardedAccount } from "../model/example-guarded-account";
import { suspendedAccountIdle } from "./suspended-account-idle";

const statement = suspendedAccountIdle.denied?.[0]?.statement(exampleGuardedAccount);

test("deployments are not exempt: nothing is built where everything goes", () => {
  expect(JSON.stringify(statement)).not.toContain("palisade-deployment");
});
