import { exampleGuardedAccount } from "../model/example-guarded-account";
import { sagemakerNotebookWithoutInternet } from "./sagemaker-notebook-without-internet";

test.each([
  [0, "sagemaker:DirectInternetAccess", "Disabled"],
  [1, "sagemaker:AppNetworkAccessType", "VpcOnly"],
])("statement %d: %s must be said, and be %s", (index, key, value) => {
  const statement = sagemakerNotebookWithoutInternet.denied?.[index]?.statement(exampleGuardedAccount);
  expect(statement?.Condition).toEqual({ StringNotEquals: { [key]: value } });
});
