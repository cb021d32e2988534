import { actionMatches } from "../../iam/match";
import { exampleEdge } from "../model/example-edge";
import { backupVaultKept } from "./backup-vault-kept";

const statement = backupVaultKept.denied?.[0]?.statement(exampleEdge);

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
