import { quoteValue } from "../../text-files/problem";
import { overlap } from "../../../policy-packs/iam/coverage";
import { expand } from "../../aws-knowledge";
import type { Located, LocatedStatement } from "../../policy-file/located-policy";
import { ofStatements, type LintRule, type RuleFinding } from "../model/rule";

/** Wildcards of S3 actions over a bucket without its objects, or over all objects without their bucket. */
export const bucketOrObjects: LintRule = {
  id: "bucket-or-objects",
  severity: "warning",
  why: "A bucket's ARN and those of its objects are different resources: s3:* means both, each ARN only its own.",
  find: ofStatements((statement) => {
    const { resources = [], effect } = statement;
    if (!speaksOfBoth(statement)) return [];
    return resources.flatMap((resource) =>
      finding(
        resource,
        resources.filter((other) => other !== resource),
        effect.value,
      ),
    );
  }),
};

/** Whether one wildcard means actions on buckets and for actions on objects. */
const speaksOfBoth = ({ actions = [] }: LocatedStatement): boolean =>
  actions.some(({ value }) => {
    if (!/[*?]/.test(value)) return false;
    const types = new Set(
      expand(value)
        .filter(({ service }) => service === "s3")
        .flatMap(({ resourceTypes }) => resourceTypes),
    );
    return types.has("bucket") && types.has("object");
  });

function finding(
  { value, at }: Located,
  others: readonly Located[],
  effect: "Allow" | "Deny",
): readonly RuleFinding[] {
  const reaches = (arn: string) =>
    others.some((other) => overlap(other.value.replace(/\$\{[^}]*\}/g, "*"), arn));
  const tell = (message: string, arn: string): readonly RuleFinding[] => [
    {
      at,
      message: `${quoteValue(value)} ${message}: the ${effect} does not apply to ${effect === "Deny" ? "them, it fails open" : "them"}`,
      remedy: `Add ${quoteValue(arn)}, or name only the actions that are meant.`,
      // Who is not allowed something notices; who is not denied it does not.
      ...(effect === "Allow" && { severity: "info" as const }),
    },
  ];
  // Whether a name that is left open ends with a star is not known.
  if (value.includes("${")) return [];
  const [, bucket] = /^(arn:[^:]*:s3:::[^/*?]+)$/.exec(value) ?? [];
  if (bucket !== undefined && !reaches(`${bucket}/*`))
    return tell("is the bucket without its objects", `${bucket}/*`);
  const [, owner] = /^(arn:[^:]*:s3:::[^/]+)\/\*$/.exec(value) ?? [];
  // A name that ends with a star means all objects of all such buckets, which a bucket's pattern would match as well.
  if (
    owner !== undefined &&
    !others.some((other) => !other.value.includes("/") && overlap(other.value, owner))
  )
    return tell("is all objects without their bucket, on which other actions act", owner);
  return [];
}
