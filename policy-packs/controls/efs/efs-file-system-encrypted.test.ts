import { exampleGuardedAccount } from "../model/example-guarded-account";
import { efsFileSystemEncrypted } from "./efs-file-system-encrypted";

const statement = efsFileSystemEncrypted.denied?.[0]?.statement(exampleGuardedAccount);

test("what says nothing counts as plain, which it is", () => {
  expect(statement?.Condition).toEqual({ BoolIfExists: { "elasticfilesystem:Encrypted": "false" } });
});
