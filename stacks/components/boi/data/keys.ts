import type * as pulumi from "@pulumi/pulumi";
import type { Account } from "../../../../accounts/account";
import { iamArn } from "../../../model/arns";
import { DomainKey } from "../../domain-key";
import {
  administered,
  keyAdministrationRole,
  signedByRoles,
  signedByRoute53,
  usedByAlarms,
  usedByContentDelivery,
  usedByLogs,
  usedByRoles,
  usedThrough,
} from "../../key-policy";
import type { PolicyStatement } from "../../policy-document";
import { jobPath, protectedPath } from "../role-paths";

export type BoiKey =
  "data" | "documents" | "tenant-keys" | "audit-signing" | "logs" | "secrets" | "web" | "zone-signing";

/** The platform's own keys: each kind of data can be cut off without the others. */
export function boiKeys(
  account: Account,
  region: string,
  opts: pulumi.ComponentResourceOptions,
): Readonly<Record<BoiKey, pulumi.Output<string>>> {
  const administrators = iamArn(account, `role/${keyAdministrationRole}`);
  // A Sid may stand only once in a policy.
  const through = (service: string): PolicyStatement[] =>
    usedThrough(service, account, region).map((statement) => ({
      ...statement,
      Sid: `${statement.Sid}${service}`,
    }));
  const key = (domain: BoiKey, users: readonly PolicyStatement[], signs = false) =>
    new DomainKey(
      `boi-${domain}`,
      {
        domain: `boi-${domain}`,
        description: `${domain} of the BOI platform`,
        policy: [...administered(account, administrators), ...users],
        signs,
      },
      opts,
    ).arn;
  return {
    data: key("data", [
      ...["rds", "lambda", "sqs", "dynamodb", "ecr"].flatMap(through),
      ...["events", "scheduler"].map((service) => deliveredBy(service, account.id)),
    ]),
    documents: key("documents", through("s3")),
    // Wraps the key of every tenant: no service in between, so the roles that may are found by their path.
    "tenant-keys": key("tenant-keys", [usedByRoles(account, protectedPath)]),
    "audit-signing": key("audit-signing", [signedByRoles(account, jobPath)], true),
    logs: key("logs", [usedByLogs(account, region), usedByAlarms(account)]),
    secrets: key("secrets", through("secretsmanager")),
    web: key("web", [...through("s3"), usedByContentDelivery(account)]),
    "zone-signing": key("zone-signing", signedByRoute53(account), true),
  };
}

/** EventBridge puts what it could not deliver, and what a schedule sends, into encrypted queues as itself. */
const deliveredBy = (service: string, accountId: string): PolicyStatement => ({
  Sid: `DeliverBy${service}`,
  Effect: "Allow",
  Principal: { Service: `${service}.amazonaws.com` },
  Action: ["kms:Decrypt", "kms:GenerateDataKey"],
  Resource: "*",
  Condition: { StringEquals: { "aws:SourceAccount": accountId } },
});
