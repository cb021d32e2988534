import { actionMatches } from "../../iam/match";
import { exampleGuardedAccount } from "../model/example-guarded-account";
import { backupVaultKept } from "./backup-vault-kept";

const statement = backupVaultKept.denied?.[0]?.statement(exampleGuardedAccount);

const names = (action: string) =>
  [statement?.Action ?? []].flat().some((pattern) => actionMatches(pattern, action));

test.each([
  ["backup:DeleteBackupVaultLockConfiguration", true],
  ["backup:PutBackupVaultAccessPolicy", true],
  ["backup:StartRestoreJob", false],
  ["backup:CreateBackupVault", false],
  ["backup:DeleteReportPlan", false],
])("%s weakens what is kept: %s", (action, expected) => {
  expect(names(action)).toBe(expected);
});
