import { exampleEdge } from "../model/example-edge";
import { sagemakerNotebookWithoutRoot } from "./sagemaker-notebook-without-root";

test("what is left out gives root at first, and changes nothing later", () => {
  const conditions = sagemakerNotebookWithoutRoot.denied?.map(
    ({ statement }) => statement(exampleEdge).Condition,
  );
  expect(conditions).toEqual([
    { StringNotEquals: { "sagemaker:RootAccess": "Disabled" } },
    { StringEquals: { "sagemaker:RootAccess": "Enabled" } },
  ]);
});
