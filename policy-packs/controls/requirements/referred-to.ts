import type { Requirement } from "../model/requirement";

/** Some planned resource is computed from this one. */
export const isReferredTo: Requirement = {
  reads: [],
  joined: true,
  problems: (_, { resource, graph }) =>
    graph.resources.some(({ dependencies }) => dependencies.includes(resource.urn))
      ? []
      : ["nothing refers to this"],
};
