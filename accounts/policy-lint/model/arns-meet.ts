import { overlap } from "../../../policy-packs/iam/coverage";

/** Whether a kind of resource, given as "arn:*:s3:::*", holds any that a Resource element means. */
export const arnsMeet = (arn: string, pattern: string): boolean =>
  !beyondBucket(arn, pattern) && meet(arn, pattern);

/** Part by part, since no Region and no account holds a colon; a pattern of fewer parts may mean anything. */
function meet(arn: string, pattern: string): boolean {
  const [known, given] = [parts(arn), parts(pattern)];
  if (given.length < known.length) return overlap(arn, pattern);
  return known.every((part, index) => overlap(part, given[index] ?? ""));
}

const parts = (arn: string): readonly string[] => {
  const all = arn.split(":");
  return [...all.slice(0, 5), ...(all.length > 5 ? [all.slice(5).join(":")] : [])];
};

/** "arn:aws:s3:::bucket/*" is objects, which the pattern of a bucket's ARN would match as well: no bucket's name has a slash. */
const beyondBucket = (arn: string, pattern: string): boolean =>
  arn === "arn:*:s3:::*" && /^arn:[^:]*:s3:::[^*]*\//.test(pattern);
