import type { Organization } from "../account";

/** Policies that declare a state which AWS keeps, beside the service and resource control policies that deny calls. */
export const policyTypes = [
  "DECLARATIVE_POLICY_EC2",
  "TAG_POLICY",
  "BACKUP_POLICY",
  "AISERVICES_OPT_OUT_POLICY",
] as const;
export type PolicyType = (typeof policyTypes)[number];

/** A document of settings: names, and at the end of them operators such as "@@assign" that say what becomes of a value. */
export interface PolicyDocument {
  readonly [name: string]: PolicyDocument | string | readonly string[];
}

export interface OrganizationPolicy {
  readonly type: PolicyType;
  readonly name: string;
  readonly description: string;
  /** Paths of the OUs that it is attached to; "" is the root. A path that the organization does not have is passed over. */
  readonly units: (organization: Organization) => readonly string[];
  readonly content: (organization: Organization) => PolicyDocument;
}

/** Minified, because whitespace counts against the size limit. */
export const policyText = ({ content }: OrganizationPolicy, organization: Organization): string =>
  JSON.stringify(content(organization));
