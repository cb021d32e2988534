import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Security Hub. */
export const securityHub: Readonly<Record<string, ComputedType>> = {
  "aws:securityhub/account:Account": {
    id: "{account}",
    arn: "arn:{partition}:securityhub:{region}:{account}:hub/default",
  },
  "aws:securityhub/organizationConfiguration:OrganizationConfiguration": { id: "{account}" },
  "aws:securityhub/organizationAdminAccount:OrganizationAdminAccount": { id: "{in:adminAccountId}" },
};
