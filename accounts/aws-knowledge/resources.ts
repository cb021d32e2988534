import { dataFile } from "./data-files";
import type { KnownAction } from "./actions";
import { onceEach, onceOf } from "./once";
import { serviceExists } from "./services";

/** A type of resource with the shape of its ARN: "arn:${Partition}:s3:::${BucketName}". */
export interface ResourceType {
  readonly name: string;
  readonly arn: string;
  readonly conditionKeys: readonly string[];
}

interface ResourceTypeData {
  readonly key: string;
  readonly arn: string;
  readonly conditionKeys?: readonly string[];
}

const byName = onceEach((service): ReadonlyMap<string, ResourceType> => {
  if (!serviceExists(service)) return new Map();
  const data = dataFile<Record<string, ResourceTypeData>>("resourceTypes", `${service}.json`);
  return new Map(
    Object.values(data).map(({ key, arn, conditionKeys = [] }) => [
      key.toLowerCase(),
      { name: key, arn, conditionKeys },
    ]),
  );
});

/** A service's type of resource by its name. */
export const resourceType = (service: string, name: string): ResourceType | undefined =>
  byName(service).get(name.toLowerCase());

/** The types of resources that an action acts on; none where only Resource "*" reaches it. */
export const resourceTypesOf = ({ service, resourceTypes }: KnownAction): readonly ResourceType[] =>
  resourceTypes.flatMap((name) => byName(service).get(name) ?? []);

/** The ARNs of an action's resources as patterns: "arn:*:s3:::*". */
export const arnPatternsOf = onceOf((action: KnownAction): readonly string[] =>
  resourceTypesOf(action).map(({ arn }) => arn.replace(/\$\{[^}]*\}/g, "*")),
);
