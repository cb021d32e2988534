import type { Control } from "../model/control";
import { allOf } from "../requirements/combined";
import { inEach } from "../requirements/blocks";
import { isFalse, isNoneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const settings = "aws:lakeformation/dataLakeSettings:DataLakeSettings";
const permissions = "aws:lakeformation/permissions:Permissions";
const named = isNoneOf("principal", ["IAM_ALLOWED_PRINCIPALS"]);
const principal = "IAM_ALLOWED_PRINCIPALS";

export const lakeFormationNotOpenByDefault: Control = {
  id: "lake-formation-not-open-by-default",
  title: "Lake Formation grants nothing to everybody with IAM",
  why: "What IAM_ALLOWED_PRINCIPALS holds, IAM alone decides: the permissions of the lake are then not asked.",
  remedy: "Drop the default permissions of IAM_ALLOWED_PRINCIPALS, and grant to roles.",
  severity: "medium",
  domain: "identity",
  planned: requires({
    [settings]: allOf(
      inEach("createDatabaseDefaultPermissions", named),
      inEach("createTableDefaultPermissions", named),
      isFalse("allowFullTableExternalDataAccess"),
    ),
    [permissions]: named,
  }),
  examples: {
    bad: [
      {
        name: "new databases",
        resources: [
          {
            type: settings,
            props: { createDatabaseDefaultPermissions: [{ permissions: ["ALL"], principal }] },
          },
        ],
      },
      {
        name: "new tables, the block by itself",
        resources: [
          {
            type: settings,
            props: { createTableDefaultPermissions: { permissions: ["SELECT"], principal } },
          },
        ],
      },
      {
        name: "one table",
        resources: [{ type: permissions, props: { principal, permissions: ["SELECT"] } }],
      },
    ],
    good: [
      {
        name: "administrators alone",
        resources: [{ type: settings, props: { admins: ["arn:aws:iam::111122223333:role/lake"] } }],
      },
      {
        name: "a role",
        resources: [
          {
            type: permissions,
            props: { principal: "arn:aws:iam::111122223333:role/reader", permissions: ["SELECT"] },
          },
        ],
      },
    ],
  },
};
