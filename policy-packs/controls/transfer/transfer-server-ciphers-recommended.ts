import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { matches } from "../requirements/scalars";

const server = "aws:transfer/server:Server";

export const transferServerCiphersRecommended: Control = {
  id: "transfer-server-ciphers-recommended",
  title: "Transfer servers take current ciphers only",
  why: "The policy that a server has by default takes SHA-1 and key exchanges that are withdrawn.",
  remedy: 'Set securityPolicyName: "TransferSecurityPolicy-2024-01" or a later one.',
  severity: "medium",
  domain: "network",
  // The default is "TransferSecurityPolicy-2018-11", as of November 2026.
  planned: requires({
    [server]: matches(
      "securityPolicyName",
      /^TransferSecurityPolicy-([A-Za-z0-9]+-)*20(2[4-9]|[3-9]\d)-\d\d$/,
      "a policy of 2024 or later",
    ),
  }),
  examples: examplesOf(server, {
    bad: {
      "left out": { protocols: ["SFTP"] },
      "of 2020": { securityPolicyName: "TransferSecurityPolicy-2020-06" },
      "of 2020, for FIPS": { securityPolicyName: "TransferSecurityPolicy-FIPS-2020-06" },
    },
    good: {
      "of 2024": { securityPolicyName: "TransferSecurityPolicy-2024-01" },
      "of 2025, for FIPS": { securityPolicyName: "TransferSecurityPolicy-FIPS-2025-03" },
      restricted: { securityPolicyName: "TransferSecurityPolicy-Restricted-2024-06" },
    },
  }),
};
