import type { Account, Organization, OrganizationalUnit } from "../../account";
import { guardedAccount } from "./guarded-account";
import { exampleAccount, exampleOrganization, exampleUnit } from "./example-organization";

const security = exampleAccount("security", "Security", { environment: "security", stacks: ["security"] });
const logs = exampleAccount("logs", "Security", { environment: "security", stacks: ["log-archive"] });
const dev = exampleAccount("dev", "Workloads/Development", {
  environment: "development",
  regions: ["eu-central-1"],
});
const empty = exampleUnit("Workloads/Development/Later");
const quarantine = exampleUnit("Quarantine");
const organization = exampleOrganization([
  exampleUnit("Security", [security, logs]),
  exampleUnit("Workloads", [], [exampleUnit("Workloads/Development", [dev], [empty])]),
  quarantine,
]);

test("a guarded account is what its file and the organization's say", () => {
  expect(guardedAccount(organization, dev)).toMatchObject({
    partition: "aws",
    organizationId: organization.id,
    managementAccount: organization.managementAccount.id,
    securityAccount: security.id,
    logArchiveAccount: logs.id,
    account: dev.id,
    environment: "development",
    regions: ["eu-central-1"],
    roles: { deployment: ["arn:aws:iam::*:role/palisade-deployment"] },
  });
});

test.each<[string, OrganizationalUnit, string]>([
  ["whose siblings share an environment has theirs", empty, "development"],
  ["among accounts of several environments has the strictest", quarantine, "production"],
])("a unit without accounts %s", (_, unit, environment) => {
  expect(guardedAccount(organization, unit)).toMatchObject({
    environment,
    regions: ["us-east-1", "us-west-2"],
    account: "000000000000",
  });
});

test("without a security account the management account does its duty", () => {
  const bare: Organization = { ...organization, accounts: [organization.managementAccount, dev] };
  const { id } = organization.managementAccount;
  expect(guardedAccount(bare, dev)).toMatchObject({ securityAccount: id, logArchiveAccount: id });
});

test.each<[string, Organization["partition"]]>([
  ["us-gov-west-1", "aws-us-gov"],
  ["cn-north-1", "aws-cn"],
])("with %s as home Region all is in the partition %s", (homeRegion, partition) => {
  const there: Organization = { ...organization, partition, homeRegion };
  const account: Account = { ...dev, regions: [homeRegion] };
  const { roles, ...guarded } = guardedAccount(there, account);
  expect(guarded.partition).toBe(partition);
  expect(
    Object.values(roles)
      .flat()
      .every((arn) => arn.startsWith(`arn:${partition}:iam::`)),
  ).toBe(true);
});
