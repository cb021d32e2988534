import type { Control } from "../model/control";
import { admitsNamedCallers } from "../requirements/documents";
import { documentOf, openToRole } from "../facts/example-policies";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";

const policy = "aws:efs/fileSystemPolicy:FileSystemPolicy";
const mount = { Principal: { AWS: "*" }, Action: "elasticfilesystem:ClientMount" };

export const efsPolicyNotPublic: Control = {
  id: "efs-policy-not-public",
  title: "EFS file systems are not open to everyone",
  why: "A policy for everyone overrides the one thing that asks a client who it is.",
  remedy: "Name the principals, or require elasticfilesystem:AccessedViaMountTarget.",
  severity: "high",
  domain: "identity",
  // A client that comes through a mount target has passed a security group; AWS takes such a policy for a private one.
  planned: requires({ [policy]: admitsNamedCallers("policy", "file system") }),
  examples: examplesOf(policy, {
    bad: {
      everyone: { policy: documentOf(mount) },
      "everyone over TLS, as text": {
        policy: JSON.stringify(
          documentOf({ ...mount, Condition: { Bool: { "aws:SecureTransport": "true" } } }),
        ),
      },
      "an empty list, which no caller meets in a readable way": {
        policy: documentOf({
          ...mount,
          Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": [] } },
        }),
      },
      "not only through mount targets": {
        policy: documentOf({
          ...mount,
          Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": ["true", "false"] } },
        }),
      },
    },
    good: {
      "a role": { policy: openToRole("elasticfilesystem:ClientMount") },
      "mount targets, as text": {
        policy: JSON.stringify(
          documentOf({
            ...mount,
            Condition: { Bool: { "elasticfilesystem:AccessedViaMountTarget": "true" } },
          }),
        ),
      },
    },
  }),
};
