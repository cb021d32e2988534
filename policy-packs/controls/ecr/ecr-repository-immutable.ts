import { each, fixedBy, type Control } from "../model/control";
import { every } from "../model/three-valued";

const type = "aws:ecr/repository:Repository";

export const ecrRepositoryImmutable: Control = {
  id: "ecr-repository-immutable",
  title: "Container image tags cannot be moved",
  why: "A person who can move a tag can put another image under the one that was tested, scanned and approved.",
  remedy: 'Set imageTagMutability: "IMMUTABLE"; with exclusions, exclude named tags, not "*".',
  severity: "medium",
  domain: "compute",
  planned: fixedBy(
    each(type, ({ props }) => {
      if (props.imageTagMutability === "IMMUTABLE") return [];
      if (props.imageTagMutability !== "IMMUTABLE_WITH_EXCLUSION")
        return ['imageTagMutability must be "IMMUTABLE"'];
      const filters: unknown = props.imageTagMutabilityExclusionFilters;
      return Array.isArray(filters) && every(filters, namesTags)
        ? []
        : ["imageTagMutabilityExclusionFilters must name tags and not exclude all"];
    }),
    [{ property: "imageTagMutability", value: "IMMUTABLE" }],
  ),
  managedRule: { identifier: "ECR_PRIVATE_TAG_IMMUTABILITY_ENABLED" },
  examples: {
    bad: [
      { name: "mutable by default", resources: [{ type, props: { name: "boi" } }] },
      {
        name: "everything excluded",
        resources: [
          {
            type,
            props: {
              imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
              imageTagMutabilityExclusionFilters: [{ filter: "*", filterType: "WILDCARD" }],
            },
          },
        ],
      },
    ],
    good: [
      { name: "immutable", resources: [{ type, props: { imageTagMutability: "IMMUTABLE" } }] },
      {
        name: "all but the cache",
        resources: [
          {
            type,
            props: {
              imageTagMutability: "IMMUTABLE_WITH_EXCLUSION",
              imageTagMutabilityExclusionFilters: [{ filter: "cache-*", filterType: "WILDCARD" }],
            },
          },
        ],
      },
    ],
  },
};

const namesTags = (given: { readonly filter?: unknown } | null): boolean =>
  typeof given?.filter === "string" && /[^*?]/.test(given.filter);
