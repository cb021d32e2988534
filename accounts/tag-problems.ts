import type { PlainData } from "./plain-data";
import { problemAt, type Problem } from "./problem";
import { organizationsQuotas as quotas } from "./quotas";
import { shown } from "./shown";

/** Tags that are made of an account's fields, so that the same thing is not said twice. */
export const derivedTags: readonly string[] = ["owner", "environment", "data-classification"];

export function tagProblems(file: PlainData): Problem[] {
  const tags = (file.data as { readonly tags?: unknown } | undefined)?.tags;
  if (typeof tags !== "object" || tags === null || Array.isArray(tags)) return [];
  const keys = Object.keys(tags);
  const most = quotas.tagsPerAccount - derivedTags.length;
  const tooMany =
    keys.length > most
      ? [
          problemAt(
            file.keyPositionOf(["tags"]),
            `${keys.length} tags are too many: AWS allows ${quotas.tagsPerAccount}, of which ${derivedTags.join(", ")} are set already`,
            `Keep at most ${most}.`,
          ),
        ]
      : [];
  return [
    ...tooMany,
    ...keys.flatMap((key) => {
      const at = file.keyPositionOf(["tags", key]);
      if (/^aws:/i.test(key))
        return [
          problemAt(at, `the tag ${shown(key)} begins with "aws:", which AWS keeps for itself`, "Rename it."),
        ];
      return derivedTags.includes(key)
        ? [problemAt(at, `the tag ${shown(key)} is set from the account's own field`, "Remove it here.")]
        : [];
    }),
  ];
}
