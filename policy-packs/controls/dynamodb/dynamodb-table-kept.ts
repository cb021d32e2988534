import { exemptByDefault, exemptForBackup } from "../facts/exempt-roles";
import { reserved } from "../facts/reserved";
import { prevented } from "../model/control";

const tableArn = "arn:{partition}:dynamodb:{region}:{account}:table/orders";

export const dynamodbTableKept = prevented({
  id: "dynamodb-table-kept",
  title: "DynamoDB tables and their backups are not deleted by hand",
  why: "A table is gone within seconds of one call, with every item in it.",
  remedy: "Take the table out of its program, deletion protection first.",
  severity: "high",
  domain: "data-protection",
  denied: [
    reserved({
      sid: "TablesAreKept",
      holds: "where chosen",
      actions: ["dynamodb:DeleteTable", "dynamodb:DeleteTableReplica", "dynamodb:UpdateContinuousBackups"],
      to: exemptByDefault,
      unaffected: ["dynamodb:BatchWriteItem", "dynamodb:DeleteResourcePolicy"],
      allowed: [
        { name: "an item deleted", caller: "workload", action: "dynamodb:DeleteItem", resource: tableArn },
        { name: "a backup made", action: "dynamodb:CreateBackup", resource: tableArn },
        { name: "a table changed", action: "dynamodb:UpdateTable", resource: tableArn },
      ],
    }),
    reserved({
      sid: "TableBackupsAreKept",
      holds: "where chosen",
      actions: ["dynamodb:DeleteBackup"],
      to: exemptForBackup,
      allowed: [
        { name: "a backup made", action: "dynamodb:CreateBackup", resource: tableArn },
        { name: "a backup restored", action: "dynamodb:RestoreTableFromBackup", resource: tableArn },
        { name: "a look at backups", action: "dynamodb:ListBackups" },
      ],
    }),
  ],
});
