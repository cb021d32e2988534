import { bucketTypes } from "./bucket";
import type { Resource } from "../model/resource";
import { all, collect, some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";

/** One setting of a bucket, which programs write inline or as a resource of its own, read into one shape. */
export interface BucketSetting<T> {
  readonly types: readonly string[];
  readonly inline: (bucket: Resource) => readonly T[];
  readonly separate: (resource: Resource) => T;
  readonly missing: string;
}

/** The setting must be there, and it must be good wherever it is written: AWS keeps the one applied last. */
export function settingProblems<T>(
  bucket: Resource,
  on: ResourceGraph,
  { types, inline, separate, missing }: BucketSetting<T>,
  problems: (setting: T) => readonly string[],
): readonly string[] {
  const resources = () => types.flatMap((type) => on.referring(bucket, type, "bucket"));
  return all(
    () => collect(inline(bucket), problems),
    () => collect(resources(), (resource) => problems(separate(resource))),
    () => (inline(bucket).length + resources().length === 0 ? [missing] : []),
  );
}

/** The setting of a bucket that is not among the resources, judged by itself; any other is judged with its bucket. */
export const loneSettingProblems = (
  setting: Resource,
  on: ResourceGraph,
  problems: (setting: Resource) => readonly string[],
): readonly string[] =>
  bucketTypes.some((type) => on.referred(setting, "bucket", type) !== undefined) ? [] : problems(setting);

/** No problems where an exemption holds; undetermined only while neither the exemption nor its absence decides. */
export const unless = (exempt: () => boolean, problems: () => readonly string[]): readonly string[] =>
  some([exempt, () => problems().length === 0], (fine) => fine()) ? [] : problems();
