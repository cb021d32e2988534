import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { documentOf, openToAll, openToRole } from "../facts/example-policies";
import { requires } from "../requirements/requires";

const vault = "aws:glacier/vault:Vault";
const lock = "aws:glacier/vaultLock:VaultLock";

export const glacierVaultNotPublic: Control = {
  id: "glacier-vault-not-public",
  title: "Glacier vaults are not open to everyone",
  why: "A policy for everyone lets any AWS account read the archive, or delete it.",
  remedy: "Name the principals in the policy.",
  severity: "critical",
  domain: "identity",
  planned: requires({
    [vault]: admitsNamedCallers("accessPolicy", "vault"),
    [lock]: admitsNamedCallers("policy", "vault"),
  }),
  examples: {
    bad: [
      {
        name: "everyone",
        resources: [
          { type: vault, props: { accessPolicy: JSON.stringify(openToAll("glacier:InitiateJob")) } },
        ],
      },
      { name: "everyone, by a lock", resources: [{ type: lock, props: { policy: openToAll("glacier:*") } }] },
    ],
    good: [
      {
        name: "a role",
        resources: [
          { type: vault, props: { accessPolicy: JSON.stringify(openToRole("glacier:InitiateJob")) } },
        ],
      },
      {
        name: "a lock that denies",
        resources: [
          {
            type: lock,
            props: {
              policy: documentOf({ Effect: "Deny", Principal: "*", Action: "glacier:DeleteArchive" }),
            },
          },
        ],
      },
      { name: "no policy", resources: [{ type: vault, props: { name: "archive" } }] },
    ],
  },
};
