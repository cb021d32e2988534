import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inDocument } from "../requirements/documents";
import { isFalse, isOneOf } from "../requirements/scalars";
import { requires } from "../requirements/requires";
import { when } from "../requirements/combined";

const policy = "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy";
const rules = [{ ResourceType: "collection", Resource: ["collection/search"] }];
const network = (...policies: readonly object[]) => ({ type: "network", policy: JSON.stringify(policies) });

export const opensearchCollectionPrivate: Control = {
  id: "opensearch-collection-private",
  title: "OpenSearch Serverless collections are reached from a VPC alone",
  why: "A collection that a network policy opens to the public is guarded by its data policy alone.",
  remedy: "Set AllowFromPublic to false, and list SourceVPCEs.",
  severity: "high",
  domain: "network",
  planned: requires({
    [policy]: when(isOneOf("type", ["network"]), inDocument("policy", isFalse("allowFromPublic"))),
  }),
  examples: examplesOf(policy, {
    bad: {
      public: network({ Rules: rules, AllowFromPublic: true }),
      "a private one and a public one": network(
        { Rules: rules, AllowFromPublic: false, SourceVPCEs: ["vpce-1"] },
        { Rules: rules, AllowFromPublic: true },
      ),
    },
    good: {
      private: network({ Rules: rules, AllowFromPublic: false, SourceVPCEs: ["vpce-1"] }),
      "another kind of policy": {
        type: "encryption",
        policy: JSON.stringify({ Rules: rules, AWSOwnedKey: true }),
      },
      "another kind of policy with such a key": {
        ...network({ Rules: rules, AllowFromPublic: true }),
        type: "encryption",
      },
    },
  }),
};
