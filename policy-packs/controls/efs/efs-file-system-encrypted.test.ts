import { exampleEdge } from "../model/example-edge";
import { efsFileSystemEncrypted } from "./efs-file-system-encrypted";

const statement = efsFileSystemEncrypted.denied?.[0]?.statement(exampleEdge);

test("what says nothing counts as plain, which it is", () => {
  expect(statement?.Condition).toEqual({ BoolIfExists: { "elasticfilesystem:Encrypted": "false" } });
});
