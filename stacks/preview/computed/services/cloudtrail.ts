import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS CloudTrail. */
export const cloudtrail: Readonly<Record<string, ComputedType>> = {
  "aws:cloudtrail/trail:Trail": {
    name: "name",
    tags: true,
    id: "{arn}",
    arn: "arn:{partition}:cloudtrail:{region}:{account}:trail/{name}",
    outputs: { homeRegion: "{region}" },
  },
};
