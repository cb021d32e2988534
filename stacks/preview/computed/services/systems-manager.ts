import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS Systems Manager. */
export const systemsManager: Readonly<Record<string, ComputedType>> = {
  "aws:ssm/parameter:Parameter": {
    name: "name",
    tags: true,
    id: "{name}",
    // A name with a path begins with the slash that would otherwise follow "parameter".
    arn: "arn:{partition}:ssm:{region}:{account}:parameter{in:name}",
  },
};
