import { organizationOnly } from "../facts/organization-only";
import { prevented } from "../model/control";

export const databaseReachedByOrganizationOnly = prevented({
  id: "database-reached-by-organization-only",
  title: "DynamoDB tables, Aurora DSQL clusters and OpenSearch collections serve the organization alone",
  why: "Each of the three has a policy of its own by which one developer can hand the data to any AWS account.",
  remedy:
    "Let a role of the organization read, or list the partner's account under trusted.accounts in organization.yaml.",
  severity: "critical",
  domain: "data-protection",
  denied: [
    organizationOnly({
      sid: "DatabasesForTheOrganizationOnly",
      actions: ["aoss:*", "dsql:*", "dynamodb:*"],
      tried: [
        {
          action: "dynamodb:Scan",
          resource: "arn:{partition}:dynamodb:{region}:{account}:table/owners",
        },
        {
          action: "dsql:DbConnect",
          resource: "arn:{partition}:dsql:{region}:{account}:cluster/abcdefghijklmnopqrstuvwxyz",
        },
        {
          action: "aoss:APIAccessAll",
          resource: "arn:{partition}:aoss:{region}:{account}:collection/abcdefghij",
        },
      ],
      service: "backup.amazonaws.com",
    }),
  ],
});
