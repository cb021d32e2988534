import { isUnknown } from "../../policy-packs/controls/model/unknown";
import { isMarked } from "./wire";

/** The provider merges its default tags into the tags of every resource that takes any; unknown or secret maps stay whole. */
export function withDefaultTags(given: unknown, defaults: Readonly<Record<string, unknown>>): unknown {
  const isMap =
    given === undefined ||
    (typeof given === "object" && given !== null && !isUnknown(given) && !isMarked(given));
  return isMap ? { ...defaults, ...given } : given;
}
