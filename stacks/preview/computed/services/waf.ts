import type { ComputedType } from "../../values/template";

/** Formats: Service Authorization Reference, AWS WAF V2. */
export const waf: Readonly<Record<string, ComputedType>> = {
  "aws:wafv2/webAcl:WebAcl": {
    name: "name",
    tags: true,
    id: "{uuid}",
    arn: "arn:{partition}:wafv2:{region}:{account}:{scope}/webacl/{name}/{id}",
  },
};
