import { ecrRepositoryImmutable } from "./ecr-repository-immutable";
import { unknown } from "../model/unknown";
import { statusOf } from "../model/verdicts";

const excluding = (...filters: unknown[]) => ({
  imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
  imageTagMutabilityExclusionFilters: filters,
});

test.each([
  ["mutable but for some", { imageTagMutability: "MUTABLE_WITH_EXCLUSION" }, "fail"],
  ["lower case is another word", { imageTagMutability: "immutable" }, "fail"],
  ["one filter of two excludes all", excluding({ filter: "cache-*" }, { filter: "**" }), "fail"],
  ["exclusions that are missing", { imageTagMutability: "IMMUTABLE_WITH_EXCLUSION" }, "fail"],
  ["a filter not yet known", excluding({ filter: unknown("later") }), "undetermined"],
])("%s", (_, props, expected) => {
  const resources = [{ type: "aws:ecr/repository:Repository", props }];
  expect(statusOf(ecrRepositoryImmutable, { name: "case", resources })).toBe(expected);
});
