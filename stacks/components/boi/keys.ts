import type * as pulumi from "@pulumi/pulumi";
import type { Account } from "../../../accounts/account";
import { DomainKey } from "../domain-key";
import { administered, keyAdministrationRole, usedByLogs, usedThrough } from "../key-policy";
import type { PolicyStatement } from "../policy-document";

/** The service's own keys: what it stores, what it logs and its secrets can each be cut off without the others. */
export function boiKeys(
  { id }: Account,
  region: string,
  opts: pulumi.ComponentResourceOptions,
): Readonly<Record<"data" | "logs" | "secrets", pulumi.Output<string>>> {
  const administrators = `arn:aws:iam::${id}:role/${keyAdministrationRole}`;
  // A Sid may stand only once in a policy.
  const through = (service: string): PolicyStatement[] =>
    usedThrough(service, id, region).map((statement) => ({
      ...statement,
      Sid: `${statement.Sid}${service}`,
    }));
  const key = (domain: string, users: readonly PolicyStatement[]) =>
    new DomainKey(
      `boi-${domain}`,
      {
        domain: `boi-${domain}`,
        description: `${domain} of the BOI service`,
        policy: [...administered(id, administrators), ...users],
      },
      opts,
    ).arn;
  return {
    data: key("data", ["rds", "lambda", "sqs"].flatMap(through)),
    logs: key("logs", [usedByLogs(id, region)]),
    secrets: key("secrets", through("secretsmanager")),
  };
}
