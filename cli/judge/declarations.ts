import type { Organization } from "../../accounts/account";
import { defaultSettings, type Settings } from "../../policy-packs/controls/model/resource";
import type { Deployment } from "../../stacks/program";

/** What is known of an organization that the judged resources may belong to. */
export interface Declarations {
  readonly organization?: Organization;
  readonly deployments: readonly Deployment[];
  /** Of the organization's files, as it is shown. */
  readonly directory?: string;
  /** Named by the reader: then what lies in an account that it does not declare is wrong. */
  readonly binding: boolean;
  readonly settings: Settings;
}

export const nothingDeclared: Declarations = { deployments: [], binding: false, settings: defaultSettings };

/**
 * The settings that hold for a resource. The project's own organization, when nobody named it, says nothing of accounts
 * that it does not know: they are somebody else's, not undeclared.
 */
export function settingsFor({ settings, binding }: Declarations, account: string | undefined): Settings {
  if (binding || (account !== undefined && settings.accounts?.[account] !== undefined)) return settings;
  return settings.accounts === undefined
    ? settings
    : { ...settings, accounts: undefined, contacts: undefined };
}

/**
 * Controls that compare every resource with what the organization declares. Where nothing is declared they have no
 * question to ask, and would be undetermined on all.
 */
export const compareWithDeclarations: ReadonlySet<string> = new Set([
  "resource-in-declared-account",
  "resource-in-declared-region",
  "management-account-without-workloads",
]);
