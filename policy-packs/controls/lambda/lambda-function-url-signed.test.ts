import { exampleGuardedAccount } from "../model/example-guarded-account";
import { lambdaFunctionUrlSigned } from "./lambda-function-url-signed";

const statement = lambdaFunctionUrlSigned.denied?.[0]?.statement(exampleGuardedAccount);

test("a permission that is not for a URL names no type, and is let through", () => {
  expect(statement?.Condition).toEqual({ StringEquals: { "lambda:FunctionUrlAuthType": "NONE" } });
});
