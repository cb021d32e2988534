import { exampleGuardedAccount } from "../model/example-guarded-account";
import { secretRecoverable } from "./secret-recoverable";

const statement = secretRecoverable.denied?.[0]?.statement(exampleGuardedAccount);

test("an ordinary deletion, which names no force, is let through", () => {
  expect(statement?.Condition).toHaveProperty("Bool");
  expect(statement?.Condition).not.toHaveProperty("BoolIfExists");
});
