/** KMS keys of every kind that a program makes; each takes its policy and its deletion window as a property. */
export const keyTypes = [
  "aws:kms/key:Key",
  "aws:kms/replicaKey:ReplicaKey",
  "aws:kms/externalKey:ExternalKey",
  "aws:kms/replicaExternalKey:ReplicaExternalKey",
] as const;

export const keyPolicyType = "aws:kms/keyPolicy:KeyPolicy";
