import type { Control } from "../model/control";

interface PolicyPlace {
  readonly property: string;
  readonly action: string;
  /** Other properties that the resource must have. */
  readonly props?: Readonly<Record<string, unknown>>;
}

/** Public policies in the spellings that are easily overlooked, and policies that only look public. */
export function publicPolicyExamples(
  type: string,
  { property, action, props = {} }: PolicyPlace,
): Control["examples"] {
  const example = (name: string, statement: Readonly<Record<string, unknown>>, asText: boolean) => {
    const document = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: action, Resource: "*", ...statement }],
    };
    return {
      name,
      resources: [{ type, props: { ...props, [property]: asText ? JSON.stringify(document) : document } }],
    };
  };
  const within = (operator: string, organization: string) => ({
    Principal: { AWS: "*" },
    Condition: { [operator]: { "aws:PrincipalOrgID": organization } },
  });
  return {
    bad: [
      example("everyone", { Principal: "*" }, false),
      example(
        "an organization, unless the caller has none",
        within("StringEqualsIfExists", "o-a1b2c3d4e5"),
        true,
      ),
      example("any organization", within("StringLike", "o-*"), true),
      example("everyone but one account", { NotPrincipal: { AWS: "111122223333" } }, true),
    ],
    good: [
      example("one account", { Principal: { AWS: "111122223333" } }, false),
      example("everyone of one organization", within("StringEquals", "o-a1b2c3d4e5"), true),
      example("a denial of everyone", { Effect: "Deny", Principal: "*" }, true),
    ],
  };
}
