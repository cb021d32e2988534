import type { Answers } from "./answers";

/** An OU of a starter, by its folder. */
export interface StarterUnit {
  readonly folder: string;
  readonly name: string;
  readonly description: string;
  readonly guardrails: readonly string[];
}

export interface StarterAccount {
  /** Folder of its unit; "" for the management account. */
  readonly folder: string;
  readonly name: string;
  readonly owner: string;
  readonly environment: string;
  readonly domain: string;
  readonly dataClassification: string;
  readonly budget: number;
  readonly stacks: readonly string[];
}

const unit = (
  folder: string,
  name: string,
  description: string,
  ...guardrails: readonly string[]
): StarterUnit => ({
  folder,
  name,
  description,
  guardrails,
});

const units: readonly StarterUnit[] = [
  unit(
    "security",
    "Security",
    "Audit logs and detection; only the security team works here.",
    "cloudshell-unused",
    "ec2-key-pair-unused",
    "s3-bucket-public-access-blocked",
    "s3-bucket-versioned",
    "vpc-without-internet",
    "vpc-without-way-to-others",
  ),
  unit(
    "workloads",
    "Workloads",
    "Everything that serves customers, and its earlier stages.",
    "ec2-instance-without-public-address",
    "ec2-key-pair-unused",
    "eks-endpoint-private",
  ),
  unit("workloads/development", "Development", "Accounts that developers work in."),
  unit(
    "workloads/production",
    "Production",
    "Accounts that serve customers.",
    "cloudshell-unused",
    "dynamodb-table-kept",
    "network-changed-by-deployment-only",
    "rds-instance-deletion-protected",
    "s3-bucket-public-access-blocked",
    "s3-bucket-versioned",
  ),
  unit("suspended", "Suspended", "Where an account waits for its closure.", "suspended-account-idle"),
];

const moreUnits: readonly StarterUnit[] = [
  unit(
    "infrastructure",
    "Infrastructure",
    "Network, images and build tools that the workloads share.",
    "ec2-instance-without-public-address",
    "ec2-key-pair-unused",
    "network-changed-by-deployment-only",
    "s3-bucket-public-access-blocked",
    "s3-bucket-versioned",
  ),
  unit("workloads/test", "Test", "Accounts in which the next release is tried."),
  unit(
    "sandbox",
    "Sandbox",
    "Experiments without customer data and without a way to other accounts.",
    "vpc-without-way-to-others",
  ),
  unit(
    "policy-staging",
    "Policy Staging",
    "Where a changed policy meets a real account before it reaches the others.",
  ),
  unit(
    "quarantine",
    "Quarantine",
    "Where an account is moved when it may be compromised; policies here deny nearly everything.",
    "quarantined-account-sealed",
  ),
];

const account = (
  folder: string,
  name: string,
  owner: string,
  environment: string,
  dataClassification: string,
  budget: number,
  ...stacks: readonly string[]
): StarterAccount => ({
  folder,
  name,
  owner: `${owner}-team`,
  environment,
  domain: ["management", "log-archive", "security"].includes(name) ? "platform" : owner,
  dataClassification,
  budget,
  stacks: ["baseline", ...stacks],
});

const accounts: readonly StarterAccount[] = [
  account(
    "",
    "management",
    "platform",
    "management",
    "confidential",
    300,
    "organization",
    "organization-trail",
  ),
  account("security", "log-archive", "security", "security", "restricted", 900, "log-archive"),
  account("security", "security", "security", "security", "confidential", 1200, "security"),
  account("workloads/development", "app-dev", "app", "development", "internal", 800),
  account("workloads/production", "app-prod", "app", "production", "confidential", 3000),
];

const moreAccounts: readonly StarterAccount[] = [
  account("infrastructure", "network", "platform", "shared", "internal", 1500),
  account("infrastructure", "shared-services", "platform", "shared", "internal", 600),
  account("workloads/test", "app-test", "app", "test", "internal", 800),
  account("workloads/development", "data-dev", "data", "development", "internal", 800),
  account("workloads/test", "data-test", "data", "test", "internal", 800),
  account("workloads/production", "data-prod", "data", "production", "confidential", 3000),
  account("sandbox", "sandbox", "platform", "sandbox", "public", 150),
  account("policy-staging", "policy-staging", "security", "test", "internal", 50),
  account("quarantine", "forensics", "security", "security", "restricted", 200),
];

export const starterOrganization = ({ size }: Pick<Answers, "size">) =>
  size === "large"
    ? { units: [...units, ...moreUnits], accounts: [...accounts, ...moreAccounts] }
    : { units, accounts };
