import { aiServicesPolicies } from "./ai-services";
import { backupPolicies } from "./backups";
import { ec2Policies } from "./ec2";
import type { OrganizationPolicy } from "./organization-policy";
import { tagPolicies } from "./tags";

/** All policies that declare; those of one type at one unit are merged in this order. */
export const organizationPolicies: readonly OrganizationPolicy[] = [
  ...ec2Policies,
  ...tagPolicies,
  ...backupPolicies,
  ...aiServicesPolicies,
];
