import { defaultRoles } from "./default-roles";
import type { GuardedAccount } from "./guarded-account";

/** A production account of an organization with everything at its default. */
export const exampleGuardedAccount: GuardedAccount = {
  partition: "aws",
  organizationId: "o-exampleorgid",
  managementAccount: "111122223333",
  securityAccount: "333344445555",
  logArchiveAccount: "222233334444",
  account: "444455556666",
  environment: "production",
  regions: ["us-east-1", "us-west-2"],
  roles: defaultRoles(),
  trusted: {
    accounts: ["777788889999"],
    identityProviders: [
      { issuer: "token.actions.githubusercontent.com", subjects: ["repo:palisade-example/*"] },
    ],
  },
};
