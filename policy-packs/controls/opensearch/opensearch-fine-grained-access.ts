import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";

export const opensearchFineGrainedAccess: Control = {
  id: "opensearch-fine-grained-access",
  title: "OpenSearch domains know users and roles",
  why: "The access policy opens a whole domain; which indices and fields someone reads, only fine-grained access control decides.",
  remedy: "Set advancedSecurityOptions: { enabled: true } with masterUserOptions.masterUserArn.",
  severity: "medium",
  domain: "identity",
  planned: decided(requires(onDomains(isTrue("advancedSecurityOptions.enabled")))),
  examples: {
    bad: [
      {
        name: "left out, which is off",
        resources: [{ type: opensearch, props: { engineVersion: "OpenSearch_2.19" } }],
      },
      {
        name: "off, as text",
        resources: [{ type: elasticsearch, props: { advancedSecurityOptions: { enabled: "false" } } }],
      },
    ],
    good: [
      {
        name: "on",
        resources: [{ type: opensearch, props: { advancedSecurityOptions: { enabled: true } } }],
      },
      {
        name: "on, the block as a list",
        resources: [{ type: elasticsearch, props: { advancedSecurityOptions: [{ enabled: true }] } }],
      },
    ],
  },
};
