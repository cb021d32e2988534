import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon GuardDuty. */
export const guardduty: Readonly<Record<string, ComputedType>> = {
  "aws:guardduty/detector:Detector": {
    tags: true,
    id: "{hex:32}",
    arn: "arn:{partition}:guardduty:{region}:{account}:detector/{id}",
    outputs: { accountId: "{account}" },
  },
  "aws:guardduty/malwareProtectionPlan:MalwareProtectionPlan": {
    tags: true,
    id: "{lower:20}",
    arn: "arn:{partition}:guardduty:{region}:{account}:malware-protection-plan/{id}",
  },
  "aws:guardduty/organizationConfiguration:OrganizationConfiguration": { id: "{in:detectorId}" },
  "aws:guardduty/organizationAdminAccount:OrganizationAdminAccount": { id: "{in:adminAccountId}" },
};
