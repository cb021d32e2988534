import type { Statement } from "./document";

/** The accounts of the AWS principals that a statement names one by one. */
export const principalAccounts = ({ principals = [] }: Statement): readonly string[] => [
  ...new Set(
    principals.flatMap(({ kind, value }) => (kind === "AWS" ? (accountOfPrincipal(value) ?? []) : [])),
  ),
];

/** The account of a principal: its bare number, or the owner in an ARN of IAM or STS. */
export const accountOfPrincipal = (value: string): string | undefined =>
  /^\d{12}$/.exec(value)?.[0] ?? /^arn:[^:]+:(?:iam|sts)::(\d{12}):/.exec(value)?.[1];
