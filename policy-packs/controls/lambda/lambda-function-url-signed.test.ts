import { exampleEdge } from "../model/example-edge";
import { lambdaFunctionUrlSigned } from "./lambda-function-url-signed";

const statement = lambdaFunctionUrlSigned.denied?.[0]?.statement(exampleEdge);

test("a permission that is not for a URL names no type, and is let through", () => {
  expect(statement?.Condition).toEqual({ StringEquals: { "lambda:FunctionUrlAuthType": "NONE" } });
});
