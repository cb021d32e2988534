import type * as pulumi from "@pulumi/pulumi";
import type { Account } from "../../../accounts/account";
import { deploymentRoleArn } from "../../providers";
import { DomainKey } from "../domain-key";
import { administered, usedByLogs, usedThrough } from "../key-policy";

const services = { data: ["rds", "lambda", "sqs"], secrets: ["secretsmanager"] } as const;

/** The service's own keys: what it stores, what it logs and its secrets can each be cut off without the others. */
export function boiKeys(
  account: Account,
  region: string,
  opts: pulumi.ComponentResourceOptions,
): Readonly<Record<"data" | "logs" | "secrets", pulumi.Output<string>>> {
  const administrators = [
    `arn:aws:iam::${account.id}:role/palisade-key-administration`,
    deploymentRoleArn(account),
  ];
  const key = (domain: string, users: Parameters<typeof policyOf>[0]) =>
    new DomainKey(
      `boi-${domain}`,
      { domain: `boi-${domain}`, description: `${domain} of the BOI service`, policy: policyOf(users) },
      opts,
    ).arn;
  const policyOf = (users: ReturnType<typeof usedThrough>) => [
    ...administered(account.id, administrators),
    ...users,
  ];
  return {
    data: key(
      "data",
      services.data.flatMap((service) => usedThrough(service, account.id, region)),
    ),
    logs: key("logs", [usedByLogs(account.id, region)]),
    secrets: key(
      "secrets",
      services.secrets.flatMap((service) => usedThrough(service, account.id, region)),
    ),
  };
}
