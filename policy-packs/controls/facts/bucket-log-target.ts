import { blocks } from "./blocks";
import { bucketTypes, namesBucket, settingTypes } from "./bucket";
import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";
import type { World } from "../model/world";

const inline = { logging: bucketTypes[0], loggings: bucketTypes[1] } as const;

/** Whether another bucket sends its server access logs here. */
export const isLogTarget = (bucket: Resource, on: World): boolean =>
  some(
    [
      ...on
        .ofType(...settingTypes("BucketLogging"))
        .map(
          (from) => () => !namesBucket(from, "bucket", bucket) && namesBucket(from, "targetBucket", bucket),
        ),
      ...Object.entries(inline).flatMap(([property, type]) =>
        on
          .ofType(type)
          .filter(({ urn }) => urn !== bucket.urn)
          .map((from) => () => namesBucket(from, property, bucket, inlineTarget)),
      ),
    ],
    (sends) => sends(),
  );

/** For `namesBucket`: the target inside an inline logging block. */
export const inlineTarget = (props: Resource["props"], property: string): unknown =>
  blocks(props[property])[0]?.targetBucket;
