import { each, type Control } from "../model/control";
import type { Resource } from "../model/resource";
import { UnknownValue } from "../model/unknown";

/** The property that names the account, by type. */
const accountOf: Readonly<Record<string, string>> = {
  "aws:auditmanager/organizationAdminAccountRegistration:OrganizationAdminAccountRegistration":
    "adminAccountId",
  "aws:cloudtrail/organizationDelegatedAdminAccount:OrganizationDelegatedAdminAccount": "accountId",
  "aws:detective/organizationAdminAccount:OrganizationAdminAccount": "accountId",
  "aws:ec2/vpcIpamOrganizationAdminAccount:VpcIpamOrganizationAdminAccount": "delegatedAdminAccountId",
  "aws:fms/adminAccount:AdminAccount": "accountId",
  "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount": "adminAccountId",
  "aws:inspector2/delegatedAdminAccount:DelegatedAdminAccount": "accountId",
  "aws:macie2/organizationAdminAccount:OrganizationAdminAccount": "adminAccountId",
  "aws:organizations/delegatedAdministrator:DelegatedAdministrator": "accountId",
  "aws:securityhub/organizationAdminAccount:OrganizationAdminAccount": "adminAccountId",
};

const [guardduty, delegated] = [
  "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount",
  "aws:organizations/delegatedAdministrator:DelegatedAdministrator",
];
const declared = {
  name: "security",
  regions: ["us-east-1"],
  environment: "production",
  dataClassification: "internal",
  stacks: [],
};
const settings = {
  accounts: {
    "111122223333": { ...declared, name: "management", management: true },
    "333344445555": declared,
  },
};

export const delegatedAdministratorDeclared: Control = {
  id: "delegated-administrator-declared",
  title: "Delegated administrators are accounts of the organization, and not its management account",
  why: "A delegated administrator reads and changes a service in every account; in the management account no SCP holds it.",
  remedy: "Name a declared account that is there for security or operations.",
  severity: "high",
  domain: "organization",
  needs: ["accounts"],
  planned: each(Object.keys(accountOf), (resource, graph) => problems(resource, graph.settings.accounts)),
  examples: {
    bad: [
      {
        name: "the management account",
        settings,
        resources: [{ type: guardduty, props: { adminAccountId: "111122223333" } }],
      },
      {
        name: "an account of another organization",
        settings,
        resources: [{ type: delegated, props: { accountId: "999988887777" } }],
      },
    ],
    good: [
      {
        name: "the security account",
        settings,
        resources: [{ type: guardduty, props: { adminAccountId: "333344445555" } }],
      },
      {
        name: "for any service",
        settings,
        resources: [{ type: delegated, props: { accountId: "333344445555" } }],
      },
    ],
  },
};

function problems(
  { type, props }: Resource,
  accounts: Readonly<Record<string, { readonly management?: boolean }>> | undefined,
): string[] {
  if (accounts === undefined) throw new UnknownValue("settings.accounts", "no organization is declared");
  const property = accountOf[type] ?? "";
  const account = accounts[String(props[property])];
  if (account === undefined) return [`${property} must be an account of the organization`];
  return account.management === true ? [`${property} must not be the management account`] : [];
}
