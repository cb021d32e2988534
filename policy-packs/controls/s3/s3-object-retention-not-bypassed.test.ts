import { exampleGuardedAccount } from "../model/example-guarded-account";
import { s3ObjectRetentionNotBypassed } from "./s3-object-retention-not-bypassed";

const statement = s3ObjectRetentionNotBypassed.denied?.[0]?.statement(exampleGuardedAccount);

test("nobody is exempt, break-glass included", () => {
  expect(statement).toEqual({ Action: "s3:BypassGovernanceRetention", Resource: "*" });
});
