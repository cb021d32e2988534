import { blocks } from "./blocks";
import type { Resource } from "../model/resource";
import { some } from "../model/three-valued";

/** Whether a bucket is created with Object Lock, which also turns versioning on for good. */
export const isCreatedLocked = ({ props }: Resource): boolean =>
  some(
    [
      () => props.objectLockEnabled === true,
      () => blocks(props.objectLockConfiguration).some((lock) => lock?.objectLockEnabled === "Enabled"),
    ],
    (locked) => locked(),
  );
