import { isPublic } from "../../iam/exposure";
import type { Statement } from "../../iam/document";
import { pins } from "../../iam/pinned";
import type { Resource } from "../model/resource";
import { statementProblems } from "./policy-statements";

/** KMS keys of every kind that a program makes; each takes its policy and its deletion window as a property. */
export const keyTypes = [
  "aws:kms/key:Key",
  "aws:kms/replicaKey:ReplicaKey",
  "aws:kms/externalKey:ExternalKey",
  "aws:kms/replicaExternalKey:ReplicaExternalKey",
] as const;

export const keyPolicyType = "aws:kms/keyPolicy:KeyPolicy";

/** A key without a policy property passes: AWS's default key policy names the account alone and leaves the rest to IAM. */
export const keyPolicyProblems = (
  { type, props }: Resource,
  problems: (statement: Statement, label: string) => readonly string[],
): readonly string[] =>
  type !== keyPolicyType && props.policy === undefined ? [] : statementProblems(props.policy, problems);

/**
 * Whether a statement lets every AWS account use the key. `kms:CallerAccount` names the caller's account;
 * `kms:ViaService` names only the way, which every customer of the service goes.
 */
export const opensKey = (statement: Statement): boolean =>
  isPublic(statement) &&
  !pins(statement.conditions, "kms:CallerAccount", (account) => /^\d{12}$/.test(account));
