import type { OrganizationPolicy } from "./organization-policy";
import { closed, locked } from "./setting";

export const aiServicesPolicies: readonly OrganizationPolicy[] = [
  {
    type: "AISERVICES_OPT_OUT_POLICY",
    name: "palisade-ai-services",
    description: "No AWS service learns from what the organization stores or sends, those to come included",
    units: () => [""],
    content: () => ({ services: closed({ default: closed({ opt_out_policy: locked("optOut") }) }) }),
  },
];
