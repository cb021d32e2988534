import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isOwnKey } from "../requirements/keys";
import { requiresOfEach } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const firewall = "aws:networkfirewall/firewall:Firewall";
const policy = "aws:networkfirewall/firewallPolicy:FirewallPolicy";
const group = "aws:networkfirewall/ruleGroup:RuleGroup";

export const networkFirewallEncryptedWithOwnKey: Control = {
  id: "network-firewall-encrypted-with-own-key",
  title: "Network firewalls, policies and rule groups are encrypted with a key of your own",
  why: "Rules show what the network lets through; a key of your own says who may read them, and can be taken away.",
  remedy: 'Set encryptionConfiguration: { type: "CUSTOMER_KMS", keyId }.',
  severity: "medium",
  domain: "data-protection",
  planned: requiresOfEach(
    [firewall, policy, group],
    allOf(
      isOneOf("encryptionConfiguration.type", ["CUSTOMER_KMS"]),
      isOwnKey("encryptionConfiguration.keyId"),
    ),
  ),
  examples: examplesOf([firewall, policy, group], {
    bad: {
      "left out": { name: "edge" },
      "AWS's key, in a list": { encryptionConfiguration: [{ type: "AWS_OWNED_KMS_KEY" }] },
    },
    good: {
      "a key of one's own": {
        encryptionConfiguration: { type: "CUSTOMER_KMS", keyId: "arn:aws:kms:us-east-1:111122223333:key/a" },
      },
      "in a list": { encryptionConfiguration: [{ type: "CUSTOMER_KMS", keyId: "k" }] },
    },
  }),
};
