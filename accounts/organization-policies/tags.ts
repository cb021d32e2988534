import { dataClassifications, environments } from "../schemas/field-schemas";
import type { OrganizationPolicy, PolicyDocument } from "./organization-policy";
import { locked } from "./setting";

/** Types of which AWS refuses one with a wrong value; one without the tag it lets through, and the catalogue finds it. */
const enforcedFor = [
  "dynamodb:table",
  "ec2:instance",
  "ec2:volume",
  "s3:bucket",
  "secretsmanager:ALL_SUPPORTED",
];

const tag = (key: string, values?: readonly string[]): PolicyDocument => ({
  tag_key: locked(key),
  ...(values && { tag_value: locked(values), enforced_for: locked(enforcedFor) }),
});

export const tagPolicies: readonly OrganizationPolicy[] = [
  {
    type: "TAG_POLICY",
    name: "palisade-tags",
    description:
      "The landing zone's tags are spelled alike everywhere, and say only what the account files can say",
    units: () => [""],
    content: () => ({
      tags: {
        owner: tag("owner"),
        environment: tag("environment", environments),
        "data-classification": tag("data-classification", dataClassifications),
      },
    }),
  },
];
