import { property } from "./property";
import type { Requirement } from "../model/requirement";

/** A KMS key of one's own, by id, ARN or alias: not left out, and none of the keys that AWS manages. */
export const isOwnKey = (path: string): Requirement =>
  property(path, {
    accepts: (value) => typeof value === "string" && value !== "" && !/(^|:)alias\/aws\//.test(value),
    must: "must be a KMS key of your own",
  });
