import { exampleGuardedAccount } from "../model/example-guarded-account";
import { sagemakerNotebookWithoutRoot } from "./sagemaker-notebook-without-root";

test("what is left out gives root at first, and changes nothing later", () => {
  const conditions = sagemakerNotebookWithoutRoot.denied?.map(
    ({ statement }) => statement(exampleGuardedAccount).Condition,
  );
  expect(conditions).toEqual([
    { StringNotEquals: { "sagemaker:RootAccess": "Disabled" } },
    { StringEquals: { "sagemaker:RootAccess": "Enabled" } },
  ]);
});
