import type { Requirement } from "../model/requirement";
import { UnknownValue } from "../model/unknown";
import { property } from "./property";

const keyTypes = ["aws:kms/key:Key", "aws:kms/alias:Alias", "aws:kms/replicaKey:ReplicaKey"];

/**
 * A KMS key of one's own, by id, ARN or alias: not left out, and none of the keys that AWS manages. Which key it is, is
 * often not known before deployment; that the value was computed from a planned key is enough.
 */
export const isOwnKey = (path: string): Requirement => {
  const given = property(path, { accepts: namesOwnKey, must: "must be a KMS key of your own" });
  return {
    ...given,
    problems: (props, place) => {
      try {
        return given.problems(props, place);
      } catch (error) {
        const urns = place.resource.propertyDependencies[path.split(".")[0] ?? ""] ?? [];
        if (error instanceof UnknownValue && urns.some((urn) => keyTypes.includes(typeOf(urn)))) return [];
        throw error;
      }
    },
  };
};

const namesOwnKey = (id: unknown): boolean =>
  typeof id === "string" && !["", "AWS_OWNED_KMS_KEY"].includes(id) && !/(^|:)alias\/aws\//.test(id);

const typeOf = (urn: string): string => urn.split("::")[2]?.split("$").at(-1) ?? "";
