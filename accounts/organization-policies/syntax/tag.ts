import { z } from "zod";
import { quotas } from "../../quotas";
import { group, list, parts, single } from "./operators";

const resourceType = z
  .string()
  .regex(/^[a-z0-9-]+:([a-z0-9-]+|\*|ALL_SUPPORTED)$/, "must be a type such as ec2:instance");

const tag = group({
  tag_key: single(z.string().min(1).max(quotas.tagKeyCharacters.value)),
  tag_value: list(
    z
      .string()
      .max(quotas.tagValueCharacters.value)
      .regex(/^[^*]*\*?[^*]*$/, "may have one wildcard only"),
  ),
  enforced_for: list(resourceType),
  report_required_tag_for: list(resourceType),
});

/** AWS Organizations user guide, "Tag policy syntax and examples". */
export const tagSyntax = z.strictObject({
  tags: parts(tag, /^(?!aws:).{1,128}$/).check(({ value, issues }) => {
    for (const [name, given] of Object.entries(value)) {
      const spelled = (given as { tag_key?: { "@@assign"?: string } } | undefined)?.tag_key?.["@@assign"];
      if (spelled !== undefined && spelled.toLowerCase() !== name.toLowerCase())
        issues.push({
          code: "custom",
          path: [name, "tag_key", "@@assign"],
          message: `must be ${name}, but for upper and lower case`,
          input: spelled,
        });
    }
  }),
});
