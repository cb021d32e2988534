import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";
import { UnknownValue } from "../model/unknown";
import type { ResourceGraph } from "../model/resource-graph";

type Props = Resource["props"];

export const bucketTypes = ["aws:s3/bucket:Bucket", "aws:s3/bucketV2:BucketV2"] as const;

/** The resource that holds one setting of a bucket, under its present name and its deprecated "V2" name. */
export const settingTypes = (name: `Bucket${string}`): readonly [string, string] => [
  `aws:s3/b${name.slice(1)}:${name}`,
  `aws:s3/b${name.slice(1)}V2:${name}V2`,
];

/**
 * Whether a property names this bucket. Bucket names are unique across accounts, so unlike `ResourceGraph.referring` this also
 * finds a log archive's bucket that another account's stack spells out.
 */
export function namesBucket(from: Resource, property: string, bucket: Resource, read = direct): boolean {
  const [urn, ...others] = from.propertyDependencies[property] ?? [];
  const proven = urn === bucket.urn && others.length === 0;
  if (proven && bucket.id === undefined) return true;
  const name = readable(() => read(from.props, property), proven);
  if (name === undefined) return proven;
  if (typeof name !== "string" || name === "") return false;
  return name === bucket.id || name === bucket.arn || name === bucket.props.bucket;
}

/** An unknown name is no obstacle where the engine recorded what it was computed from. */
function readable(read: () => unknown, proven: boolean): unknown {
  if (!proven) return read();
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownValue) return undefined;
    throw error;
  }
}

const direct = (props: Props, property: string): unknown => props[property];

/** Whether a resource of one of these types names the bucket in `property`. */
export const isNamedBy = (
  bucket: Resource,
  on: ResourceGraph,
  types: readonly string[],
  property: string,
): boolean => some(on.ofType(...types), (from) => namesBucket(from, property, bucket));

/** The planned bucket that `property` names, in whichever account; undefined when it is not among the resources. */
export const namedBucket = (from: Resource, property: string, on: ResourceGraph): Resource | undefined =>
  on.ofType(...bucketTypes).find((bucket) => namesBucket(from, property, bucket));

/** The ARNs that policies may call a bucket by: where neither an ARN nor a Region shows the partition, one for each. */
export function bucketArns({
  name,
  arn,
  region,
  props,
}: Pick<Resource, "name" | "arn" | "region" | "props">): readonly string[] {
  if (arn !== undefined) return [arn];
  const given: unknown = props.bucket;
  if (typeof given !== "string" || given === "")
    throw new UnknownValue(`${name}.arn`, "the bucket's name is not known yet");
  if (given.startsWith("arn:")) return [given];
  return partitionsOf(region).map((partition) => `arn:${partition}:s3:::${given}`);
}

const partitionsOf = (region: string | undefined): readonly string[] =>
  region === undefined
    ? ["aws", "aws-cn", "aws-us-gov"]
    : [region.startsWith("cn-") ? "aws-cn" : region.startsWith("us-gov-") ? "aws-us-gov" : "aws"];
