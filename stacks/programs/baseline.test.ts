import { backupRole, backupVault } from "../../accounts/organization-policies/backups";
import { complaints, planOf, resourcesOf } from "../fixtures/small-organization-plan";
import { smallOrganization } from "../fixtures/small-organization";
import type { Plan } from "../preview/plan";
import type { Program } from "../model/program";
import { baseline } from "./baseline";

/** Only what the baseline reads of the log archive. */
const archive: Program = {
  name: "log-archive",
  stack: () => "log-archive",
  run: () => ({
    configBucketName: "palisade-config-432109876543",
    configKeyArn: "arn:aws:kms:us-east-1:432109876543:key/00000000-0000-4000-8000-000000000000",
  }),
};
const programs = [archive, baseline];

let plan: Plan;
beforeAll(async () => {
  plan = await planOf(programs, "baseline");
});

const countOf = (type: string) => resourcesOf(plan).filter((resource) => resource.type === type).length;

test("the whole catalogue finds nothing and leaves nothing undetermined", () => {
  expect(complaints(plan, programs)).toEqual([]);
});

test("every account gets at least 26 resources", () => {
  const stacks = plan.stacks.filter(({ program }) => program === "baseline");
  expect(stacks).toHaveLength(smallOrganization.accounts.length);
  for (const { resources } of stacks)
    expect(resources.filter(({ custom }) => custom).length).toBeGreaterThanOrEqual(26);
});

test.each([
  ["aws:cfg/recorderStatus:RecorderStatus", 8],
  ["aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults", 8],
  ["aws:ebs/encryptionByDefault:EncryptionByDefault", 8],
  // One of the four accounts serves production, in two Regions.
  ["aws:backup/vault:Vault", 2],
  ["aws:backup/vaultLockConfiguration:VaultLockConfiguration", 2],
  ["aws:kms/key:Key", 40],
  ["aws:s3/accountPublicAccessBlock:AccountPublicAccessBlock", 4],
  ["aws:iam/accountPasswordPolicy:AccountPasswordPolicy", 4],
])("%s is planned as often as there are accounts or Regions for it", (type, count) => {
  expect(countOf(type)).toBe(count);
});

test("no account sets what is declared for the whole organization: AWS would refuse it", () => {
  const declared = ["snapshotBlockPublicAccess", "imageBlockPublicAccess", "serialConsoleAccess"];
  expect(resourcesOf(plan).filter(({ type }) => declared.some((name) => type.includes(`/${name}:`)))).toEqual(
    [],
  );
});

test("the vaults and the role are those that the backup policy names", () => {
  const names = (type: string) =>
    resourcesOf(plan)
      .filter((one) => one.type === type)
      .map(({ props }) => props.name as string);
  expect(new Set(names("aws:backup/vault:Vault"))).toEqual(new Set([backupVault]));
  expect(names("aws:iam/role:Role").filter((name) => name === backupRole)).toHaveLength(1);
});

test("only the home Region records global resources", () => {
  const recorders = resourcesOf(plan).filter(({ type }) => type === "aws:cfg/recorder:Recorder");
  for (const { region, props } of recorders)
    expect(props.recordingGroup.includeGlobalResourceTypes).toBe(region === smallOrganization.homeRegion);
});

test("every resource lies in the account that its stack belongs to", () => {
  for (const { account, resources } of plan.stacks)
    for (const resource of resources)
      if (resource.type.startsWith("aws:")) expect(resource.account).toBe(account);
});
