import { exampleGuardedAccount } from "../model/example-guarded-account";
import { lambdaFunctionInVpc } from "./lambda-function-in-vpc";

const statement = lambdaFunctionInVpc.denied?.[0]?.statement(exampleGuardedAccount);

test("a function may be in any VPC of the account, but in one", () => {
  expect(statement?.Condition).toEqual({ Null: { "lambda:VpcIds": "true" } });
});
