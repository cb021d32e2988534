import { evaluationRole as assumedByTheLambda } from "../../config-rules/handler";
import { evaluationRole } from "./config-rules-roles";

test("the role that accounts are given is the one that the Lambda assumes", () => {
  expect(evaluationRole).toBe(assumedByTheLambda);
});
