import { isNamedBy } from "./bucket";
import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";
import type { ResourceGraph } from "../model/resource-graph";

/** Whether a bucket keeps evidence: a trail delivers into it, or its tags say so. */
export const keepsEvidence = (bucket: Resource, on: ResourceGraph): boolean =>
  some(
    [
      () => isNamedBy(bucket, on, ["aws:cloudtrail/trail:Trail"], "s3BucketName"),
      () => bucket.props.tags?.purpose === "evidence",
    ],
    (says) => says(),
  );
