import * as pulumi from "@pulumi/pulumi";
import { accountOf } from "../model/account-of";
import { AccountRoles } from "../components/account-roles";
import { AccountSettings } from "../components/account-settings";
import { AlarmTopic } from "../components/alarm-topic";
import { BackupRole } from "../components/backup-role";
import { BackupVault } from "../components/backup-vault";
import { ClosedDefaultVpc } from "../components/closed-default-vpc";
import { ConfigRecording } from "../components/config-recording";
import { DomainKey } from "../components/domain-key";
import { Ec2Defaults } from "../components/ec2-defaults";
import { domainKeyPolicy, keyDomains, type KeyDomain } from "../components/key-domains";
import type { Account } from "../../accounts/account";
import { isBackedUp } from "../../accounts/organization-policies/backups";
import type { Context, Program } from "../model/program";
import { deploymentRoleArn, regionalProviders, type RegionalProvider } from "../model/providers";
import { reference, stringOutput } from "../model/reference";

/** What every account has before anything else is put into it. */
export const baseline: Program = {
  name: "baseline",
  stack: ({ key }) => `baseline-${key}`,
  run,
};

function run({ organization, account }: Context) {
  const [home, ...others] = regionalProviders(account, organization.homeRegion);
  if (!home) throw new Error(`account ${account.key} has no Region`);
  const archive = reference(organization, "log-archive");
  const inHome = { provider: home.provider };

  new AccountSettings(
    "account",
    {
      accountName: account.key,
      partition: account.partition,
      budget: account.budget,
      billingContact: account.contacts.billing,
    },
    inHome,
  );
  const roles = new AccountRoles(
    "roles",
    { account, securityAccount: accountOf(organization, "security") },
    inHome,
  );
  if (isBackedUp(account)) new BackupRole("backup", account, inHome);
  const regions = [home, ...others].map(
    (place) => [place.region, regional(place, { account, roles, archive, home: place === home })] as const,
  );
  return {
    keys: Object.fromEntries(regions.map(([region, { keys }]) => [region, keys])),
    alarmTopics: Object.fromEntries(regions.map(([region, { alarmTopic }]) => [region, alarmTopic])),
  };
}

interface Shared {
  readonly account: Account;
  readonly roles: AccountRoles;
  readonly archive: pulumi.StackReference;
  /** Global resources are recorded here. */
  readonly home: boolean;
}

function regional({ region, provider }: RegionalProvider, { account, roles, archive, home }: Shared) {
  const administrators = [roles.keyAdministrationArn, deploymentRoleArn(account)];
  const keyOf = (domain: KeyDomain) =>
    new DomainKey(
      `${region}-${domain}`,
      {
        domain,
        description: `${domain} of ${account.key}`,
        policy: domainKeyPolicy(domain, { account, region }, administrators),
      },
      { provider },
    ).arn;
  const keys = Object.fromEntries(keyDomains.map((domain) => [domain, keyOf(domain)])) as Record<
    KeyDomain,
    pulumi.Output<string>
  >;
  new ConfigRecording(
    region,
    {
      account,
      includeGlobalResources: home,
      bucketName: stringOutput(archive, "configBucketName"),
      keyArn: stringOutput(archive, "configKeyArn"),
    },
    { provider, dependsOn: [roles] },
  );
  if (isBackedUp(account)) new BackupVault(region, { keyArn: keys.backup }, { provider });
  new Ec2Defaults(region, { volumeKeyArn: keys["application-data"] }, { provider });
  new ClosedDefaultVpc(region, { keyArn: keys.logs, flowLogRoleArn: roles.flowLogsArn }, { provider });
  const alarms = new AlarmTopic(
    region,
    {
      accountId: account.id,
      keyArn: keys.logs,
      topicName: "palisade-security-alarms",
      email: account.contacts.security,
    },
    { provider },
  );
  return { keys, alarmTopic: alarms.arn };
}
