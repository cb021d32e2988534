import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Config. */
export const config: Readonly<Record<string, ComputedType>> = {
  "aws:cfg/recorder:Recorder": { name: "name", id: "{name}" },
  "aws:cfg/recorderStatus:RecorderStatus": { id: "{in:name}" },
  "aws:cfg/deliveryChannel:DeliveryChannel": { name: "name", id: "{name}" },
  "aws:cfg/configurationAggregator:ConfigurationAggregator": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:config:{region}:{account}:config-aggregator/config-aggregator-{lower:8}",
  },
  "aws:cfg/rule:Rule": {
    name: "name",
    tags: true,
    id: "{name}",
    arn: "arn:{partition}:config:{region}:{account}:config-rule/config-rule-{lower:6}",
  },
  "aws:cfg/organizationManagedRule:OrganizationManagedRule": {
    name: "name",
    id: "{name}",
    arn: "arn:{partition}:config:{region}:{account}:organization-config-rule/{name}-{lower:8}",
  },
  "aws:cfg/organizationCustomRule:OrganizationCustomRule": {
    name: "name",
    id: "{name}",
    arn: "arn:{partition}:config:{region}:{account}:organization-config-rule/{name}-{lower:8}",
  },
};
