import type { Control } from "../model/control";
import { isUnset } from "../requirements/presence";
import { onDomains, opensearch, elasticsearch } from "../facts/search-domain";
import { requires } from "../requirements/requires";

export const opensearchPasswordNotInProgram: Control = {
  id: "opensearch-password-not-in-program",
  title: "The master user of OpenSearch is a role",
  why: "A password that passes through a program stays in its state, its logs and somebody's shell history.",
  remedy: "Set masterUserOptions.masterUserArn to a role, and internalUserDatabaseEnabled to false.",
  severity: "high",
  domain: "data-protection",
  planned: requires(onDomains(isUnset("advancedSecurityOptions.masterUserOptions.masterUserPassword"))),
  examples: {
    bad: [
      {
        name: "a password",
        resources: [
          {
            type: opensearch,
            props: {
              advancedSecurityOptions: {
                enabled: true,
                masterUserOptions: { masterUserName: "owner", masterUserPassword: "Example-only-1" },
              },
            },
          },
        ],
      },
      {
        name: "a password, the blocks as lists",
        resources: [
          {
            type: elasticsearch,
            props: {
              advancedSecurityOptions: [
                {
                  enabled: true,
                  masterUserOptions: [{ masterUserName: "owner", masterUserPassword: "Example-only-1" }],
                },
              ],
            },
          },
        ],
      },
    ],
    good: [
      {
        name: "a role",
        resources: [
          {
            type: opensearch,
            props: {
              advancedSecurityOptions: {
                enabled: true,
                masterUserOptions: { masterUserArn: "arn:aws:iam::111122223333:role/search" },
              },
            },
          },
        ],
      },
      { name: "no users", resources: [{ type: elasticsearch, props: { domainName: "search" } }] },
    ],
  },
};
