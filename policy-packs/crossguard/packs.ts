import { controls } from "../controls";
import type { Control } from "../controls/model/control";

/** A selection of the catalogue for somebody. */
export interface Pack {
  readonly audience: string;
  readonly holds: (control: Control) => boolean;
}

/** Controls whose id is one of these or begins with it: "iam-" is all that is about IAM. */
const about =
  (...beginnings: readonly string[]) =>
  ({ id }: Control) =>
    beginnings.some((beginning) => id.startsWith(beginning));

const network = about(
  "api-gateway-access-logged",
  "default-security-group-",
  "ec2-instance-without-public-address",
  "lb-",
  "network-acl-",
  "rds-instance-private",
  "security-group-",
  "subnet-",
  "vpc-",
);

const identity = about(
  "api-gateway-route-authorized",
  "ec2-imdsv2-",
  "ec2-instance-imdsv2-",
  "iam-",
  "lambda-permission-",
);

const dataProtection = about(
  "dynamodb-",
  "ebs-",
  "kms-",
  "lambda-environment-without-secrets",
  "log-group-",
  "rds-",
  "s3-",
  "secret-",
  "sns-",
  "sqs-",
);

/** Settings of whole accounts and of the organization, which no workload plans. */
const ofAccounts = about(
  "cloudtrail-",
  "config-recorder-",
  "ebs-encrypted-by-default",
  "ec2-imdsv2-account-default",
  "iam-password-policy-",
  "management-account-",
  "s3-account-",
  "s3-config-bucket-",
);

/**
 * The packs. `foundation` holds every control that judges a plan, so that a new one is enforced from its first day and
 * nothing is lost by choosing it; who chooses others instead combines them, and `data-protection`, `network` and
 * `identity` share nothing.
 */
export const packs = {
  foundation: {
    audience: "everybody: the whole catalogue",
    holds: () => true,
  },
  "data-protection": {
    audience: "whoever keeps data: encryption, keys, backups, public data, secrets",
    holds: (control) => dataProtection(control) && !network(control),
  },
  network: {
    audience: "whoever builds networks: what is reachable, from where, and what is logged of it",
    holds: network,
  },
  identity: {
    audience: "whoever grants access: roles, users, policies, credentials",
    holds: identity,
  },
  boi: {
    audience: "a workload account of the BOI platform: all but what its baseline and the organization plan",
    holds: (control) => !ofAccounts(control),
  },
} satisfies Readonly<Record<string, Pack>>;

export type PackName = keyof typeof packs;

export const packNames = Object.keys(packs) as PackName[];

/** In the order of the catalogue. */
export const packControls = (name: PackName): readonly Control[] =>
  controls.filter((control) => control.planned !== undefined && (packs[name] as Pack).holds(control));
