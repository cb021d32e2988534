import { exampleEdge } from "../model/example-edge";
import { secretRecoverable } from "./secret-recoverable";

const statement = secretRecoverable.denied?.[0]?.statement(exampleEdge);

test("an ordinary deletion, which names no force, is let through", () => {
  expect(statement?.Condition).toHaveProperty("Bool");
  expect(statement?.Condition).not.toHaveProperty("BoolIfExists");
});
