import type { Requirement } from "../model/requirement";

/** A domain of OpenSearch Service; the older type makes the same thing. */
export const opensearch = "aws:opensearch/domain:Domain";
export const elasticsearch = "aws:elasticsearch/domain:Domain";

/** For `requires`: the requirement on domains of both types. */
export const onDomains = (required: Requirement): Readonly<Record<string, Requirement>> => ({
  [opensearch]: required,
  [elasticsearch]: required,
});
