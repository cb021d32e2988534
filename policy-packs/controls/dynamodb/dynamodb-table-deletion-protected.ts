import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const table = "aws:dynamodb/table:Table";
const replica = "aws:dynamodb/tableReplica:TableReplica";

export const dynamodbTableDeletionProtected: Control = {
  id: "dynamodb-table-deletion-protected",
  title: "DynamoDB tables refuse to be deleted",
  why: "A table is gone within seconds of one call, with every item in it.",
  remedy: "Set deletionProtectionEnabled: true; to retire a table, switch it off in a change of its own.",
  severity: "medium",
  domain: "data-protection",
  // dynamodb-table-kept keeps tables from being deleted by hand.
  planned: requires({
    [table]: isTrue("deletionProtectionEnabled"),
    [replica]: isTrue("deletionProtectionEnabled"),
  }),
  examples: {
    bad: [
      {
        name: "left out, which is off",
        resources: [{ type: table, props: { billingMode: "PAY_PER_REQUEST" } }],
      },
      {
        name: "a replica with it off, as text",
        resources: [{ type: replica, props: { deletionProtectionEnabled: "false" } }],
      },
    ],
    good: [
      { name: "on", resources: [{ type: table, props: { deletionProtectionEnabled: true } }] },
      {
        name: "a replica, as text",
        resources: [{ type: replica, props: { deletionProtectionEnabled: "true" } }],
      },
    ],
  },
};
