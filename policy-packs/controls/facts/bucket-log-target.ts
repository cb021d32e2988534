import { blocks } from "./blocks";
import { bucketTypes, namesBucket, settingTypes } from "./bucket";
import type { Resource } from "../model/resource";
import { namingsOf } from "./naming";
import { some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";

const inline = { logging: bucketTypes[0], loggings: bucketTypes[1] } as const;

/** Whether another bucket sends its server access logs here. */
export const isLogTarget = (bucket: Resource, on: ResourceGraph): boolean =>
  some(
    [
      ...namingsOf(bucket, on, "BucketLogging", () =>
        on.ofType(...settingTypes("BucketLogging")).map((from) => ({
          from,
          property: "targetBucket",
          read: (props, property) => props[property] as unknown,
        })),
      ).map(
        ({ from }) =>
          () =>
            !namesBucket(from, "bucket", bucket) && namesBucket(from, "targetBucket", bucket),
      ),
      ...Object.entries(inline).flatMap(([property, type]) =>
        namingsOf(bucket, on, property, () =>
          on.ofType(type).map((from) => ({ from, property, read: inlineTarget })),
        )
          .filter(({ from }) => from.urn !== bucket.urn)
          .map(
            ({ from }) =>
              () =>
                namesBucket(from, property, bucket, inlineTarget),
          ),
      ),
    ],
    (sends) => sends(),
  );

/** For `namesBucket`: the target inside an inline logging block. */
export const inlineTarget = (props: Resource["props"], property: string): unknown =>
  blocks(props[property])[0]?.targetBucket;
