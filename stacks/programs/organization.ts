import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { accountOf } from "../account-of";
import type { Program } from "../program";
import { provider, tagsOf } from "../providers";
import { document, guardrails, targets } from "./organization/guardrails";
import { delegatedServices, policyTypes, trustedServices } from "./organization/trusted-services";
import { parentPath, unitsBelow } from "./organization/units";

/** The organization itself: its OUs, the accounts that exist, its policies, and what the security account administers. */
export const organization: Program = {
  name: "organization",
  stack: () => "organization",
  run: ({ organization, account: management }) => {
    const home = provider(management, organization.homeRegion);
    const opts = { provider: home };
    const self = new aws.organizations.Organization(
      "organization",
      {
        featureSet: "ALL",
        awsServiceAccessPrincipals: [...trustedServices],
        enabledPolicyTypes: [...policyTypes],
      },
      { ...opts, protect: true },
    );
    const rootId = self.roots.apply(([root]) => root?.id ?? "");

    const unitIds = new Map<string, pulumi.Output<string>>([["", rootId]]);
    const idOf = (path: string) => unitIds.get(path) ?? rootId;
    for (const { path, name } of unitsBelow(organization.root)) {
      const unit = new aws.organizations.OrganizationalUnit(
        path.replaceAll("/", "-"),
        { name, parentId: idOf(parentPath(path)) },
        { ...opts, protect: true },
      );
      unitIds.set(path, unit.id);
    }

    // An account that is still to be vended is no resource: a half-finished deployment must not leave half an account.
    for (const account of organization.accounts.filter(({ vended }) => vended))
      if (account.id !== management.id)
        new aws.organizations.Account(
          account.name,
          {
            name: account.name,
            email: account.email,
            parentId: idOf(account.unit),
            closeOnDeletion: false,
            tags: tagsOf(account),
          },
          {
            ...opts,
            import: account.id,
            protect: true,
            // AWS tells neither back, so an adopted account would always seem to differ.
            ignoreChanges: ["iamUserAccessToBilling", "roleName"],
          },
        );

    for (const guardrail of guardrails) {
      const policy = new aws.organizations.Policy(
        guardrail.name,
        {
          name: guardrail.name,
          description: guardrail.description,
          type: "SERVICE_CONTROL_POLICY",
          content: document(guardrail),
        },
        { ...opts, dependsOn: [self] },
      );
      for (const path of targets(guardrail, [...unitIds.keys()]))
        new aws.organizations.PolicyAttachment(
          `${guardrail.name}-${path.replaceAll("/", "-")}`,
          { policyId: policy.id, targetId: idOf(path) },
          opts,
        );
    }

    const security = accountOf(organization, "security");
    for (const servicePrincipal of delegatedServices)
      new aws.organizations.DelegatedAdministrator(
        servicePrincipal.replace(".amazonaws.com", ""),
        { accountId: security.id, servicePrincipal },
        { ...opts, dependsOn: [self] },
      );
    for (const region of security.regions) {
      const inRegion = {
        provider: region === organization.homeRegion ? home : provider(management, region),
        dependsOn: [self],
      };
      new aws.guardduty.OrganizationAdminAccount(region, { adminAccountId: security.id }, inRegion);
      new aws.securityhub.OrganizationAdminAccount(region, { adminAccountId: security.id }, inRegion);
    }

    return { organizationId: self.id, rootId, unitIds: Object.fromEntries(unitIds) };
  },
};
