import { join } from "node:path";
import { organizationFolder, projectFolder } from "../../accounts/project-folder";
import type { Control } from "../../policy-packs/controls/model/control";
import type { Program } from "../../stacks/model/program";
import { organizationFolders } from "../../stacks/model/organization-folders";
import { runStackOf } from "../../stacks/model/run-stack-of";
import { projectControls } from "../../stacks/project/project-controls";

export type { Account, Organization, OrganizationalUnit } from "../../accounts/account";
export { accountOf } from "../../stacks/model/account-of";
export type { Context, Program } from "../../stacks/model/program";
export { provider, regionalProviders, type RegionalProvider } from "../../stacks/model/providers";
export { listWithin, reference, stringOutput, within } from "../../stacks/model/reference";
export { landingZone, type LandingZoneOptions } from "../../stacks/programs/landing-zone";

export { AlarmTopic, type AlarmTopicArgs } from "../../stacks/components/alarm-topic";
export { BackupVault, type BackupVaultArgs } from "../../stacks/components/backup-vault";
export { PrivateBucket, type PrivateBucketArgs } from "../../stacks/components/bucket/private-bucket";
export { DomainKey, type DomainKeyArgs } from "../../stacks/components/domain-key";
export { keyDomains, type KeyDomain } from "../../stacks/components/key-domains";
export { LogGroup, type LogGroupArgs } from "../../stacks/components/log-group";
export { policyDocument, type PolicyStatement } from "../../stacks/components/policy-document";
export { trustedRoles, trustedService } from "../../stacks/components/trust";

export interface RunStackOptions {
  readonly programs: readonly Program[];
  /** Controls beside the catalogue; left out: those of the project's `policy-packs/controls`. */
  readonly controls?: readonly Control[];
  /** Folder of the project; left out: the nearest upward from where Pulumi runs that holds accounts/organization. */
  readonly root?: string;
}

/** What `stacks/index.ts` exports: runs the program of the stack that Pulumi has selected. */
export const runStack =
  ({ programs, controls, root }: RunStackOptions): (() => Promise<Record<string, unknown>>) =>
  () => {
    const folder = root ?? projectFolder(process.cwd());
    if (folder === undefined)
      throw new Error(
        `runStack(): neither ${process.cwd()} nor a folder above it holds ${organizationFolder}`,
      );
    return runStackOf({
      directories: organizationFolders(join(folder, "accounts")),
      root: folder,
      programs,
      controls: controls ?? projectControls(folder),
    });
  };
