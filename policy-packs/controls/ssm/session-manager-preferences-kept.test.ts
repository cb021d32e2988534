import { exampleGuardedAccount } from "../model/example-guarded-account";
import { sessionManagerPreferencesKept } from "./session-manager-preferences-kept";

const statement = sessionManagerPreferencesKept.denied?.[0]?.statement(exampleGuardedAccount);

test("it is about one document, in every Region", () => {
  expect(statement?.Resource).toBe("arn:aws:ssm:*:*:document/SSM-SessionManagerRunShell");
});
