import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, Amazon Route 53. */
export const route53: Readonly<Record<string, ComputedType>> = {
  "aws:route53/zone:Zone": {
    name: "name",
    tags: true,
    id: "Z{upper:13}",
    arn: "arn:{partition}:route53:::hostedzone/{id}",
    outputs: { zoneId: "{id}" },
  },
};
