import { exampleEdge } from "../model/example-edge";
import { suspendedAccountIdle } from "./suspended-account-idle";

const statement = suspendedAccountIdle.denied?.[0]?.statement(exampleEdge);

test("deployments are not exempt: nothing is built where everything goes", () => {
  expect(JSON.stringify(statement)).not.toContain("palisade-deployment");
});
