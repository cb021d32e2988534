import * as aws from "@pulumi/aws";
import { accountOf } from "../model/account-of";
import type { Program } from "../model/program";
import { regionalProviders } from "../model/providers";
import { keptPolicies } from "./organization/kept-policies";
import { organizationPolicies } from "./organization/organization-policies";
import { policies } from "./organization/policies";
import { delegatedServices, policyTypes, trustedServices } from "./organization/trusted-services";
import { members, units } from "./organization/tree";

/** The organization itself: its OUs, the accounts that exist, its policies, and what the security account administers. */
export const organization: Program = {
  name: "organization",
  stack: () => "organization",
  singleton: true,
  run: (context) => {
    const { organization, account: management } = context;
    // Before anything is planned: what locks out the deployment cannot be fixed by it.
    const compiled = keptPolicies(context);
    const security = accountOf(organization, "security");
    const [home, ...others] = regionalProviders(
      { ...management, regions: security.regions },
      organization.homeRegion,
    );
    if (home?.region !== organization.homeRegion)
      throw new Error(`account ${security.key} must have the home Region ${organization.homeRegion}`);
    const opts = { provider: home.provider };
    const self = new aws.organizations.Organization(
      "organization",
      {
        featureSet: "ALL",
        awsServiceAccessPrincipals: [...trustedServices(organization.partition)],
        enabledPolicyTypes: [...policyTypes(organization.partition)],
      },
      { ...opts, protect: true, import: organization.exists ? organization.id : undefined },
    );
    const within = { ...opts, dependsOn: [self] };
    const rootId = self.roots.apply(([root]) => root?.id ?? "");
    const ids = units(organization, rootId, opts);
    const attached = policies(organization, compiled, self.id, ids, within);
    // An account that moves meets its new unit's policies, and keeps those that it takes along.
    members(organization, ids, { ...opts, dependsOn: [...attached] });
    organizationPolicies(organization, ids, within);

    for (const servicePrincipal of delegatedServices)
      new aws.organizations.DelegatedAdministrator(
        servicePrincipal.replace(".amazonaws.com", ""),
        { accountId: security.id, servicePrincipal },
        within,
      );
    for (const { region, provider } of [home, ...others]) {
      const there = { provider, dependsOn: [self] };
      new aws.guardduty.OrganizationAdminAccount(region, { adminAccountId: security.id }, there);
      new aws.securityhub.OrganizationAdminAccount(region, { adminAccountId: security.id }, there);
    }
    return { organizationId: self.id, rootId, unitIds: Object.fromEntries(ids) };
  },
};
