import { collect } from "../model/three-valued";
import type { Resource } from "../model/resource";

const settings = ["blockPublicAcls", "blockPublicPolicy", "ignorePublicAcls", "restrictPublicBuckets"];

/** What is wrong with the four settings of a public access block; AWS defaults each to false. */
export const publicAccessProblems = (props: Resource["props"]): readonly string[] =>
  collect(settings, (setting) =>
    [true, "true"].includes(props[setting]) ? [] : [`${setting} must be true`],
  );
