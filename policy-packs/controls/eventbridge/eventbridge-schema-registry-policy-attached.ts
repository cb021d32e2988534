import type { Control } from "../model/control";
import { openToRole } from "../facts/example-policies";
import { ref } from "../model/example";
import { examplesOf } from "../model/examples-of";
import { hasSatellite } from "../requirements/other-resources";
import { requires } from "../requirements/requires";

const registry = "aws:schemas/registry:Registry";
const policy = "aws:schemas/registryPolicy:RegistryPolicy";

export const eventbridgeSchemaRegistryPolicyAttached: Control = {
  id: "eventbridge-schema-registry-policy-attached",
  title: "Schema registries have a policy",
  why: "A policy says who may read and change schemas; without one, each identity policy of the account decides.",
  remedy: "Plan a RegistryPolicy for the registry.",
  severity: "low",
  domain: "data-protection",

  planned: requires({
    [registry]: hasSatellite(
      { type: policy, by: "registryName" },
      "no RegistryPolicy is planned for the registry",
    ),
  }),
  examples: examplesOf(registry, {
    bad: {
      none: { name: "orders" },
      "another's": [
        { type: registry, props: { name: "orders" } },
        { type: policy, props: { registryName: "others", policy: openToRole("schemas:DescribeSchema") } },
      ],
    },
    good: {
      "a policy": [
        { type: registry, name: "orders", props: {} },
        {
          type: policy,
          props: { registryName: ref("orders"), policy: openToRole("schemas:DescribeSchema") },
        },
      ],
      "a policy, by name": [
        { type: registry, props: { name: "orders" } },
        { type: policy, props: { registryName: "orders", policy: openToRole("schemas:DescribeSchema") } },
      ],
    },
  }),
};
