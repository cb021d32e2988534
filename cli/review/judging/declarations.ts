import type { Account } from "../../../accounts/account";
import { defaultSettings, type Settings } from "../../../policy-packs/controls/model/resource";
import type { Deployment } from "../../../stacks/model/program";

/** What is declared of the organization that judged resources belong to. */
export interface Declared {
  readonly accounts: readonly Account[];
  readonly deployments: readonly Deployment[];
  readonly settings: Settings;
}

export interface Declarations {
  /** The settings that hold for a resource in this account. */
  readonly settingsFor: (account: string | undefined) => Settings;
  /** Everything, once all resources have been given. */
  readonly all: () => Declared;
}

/** The catalogue's defaults; which tags are required only an organization can say. */
export const undeclaredSettings: Settings = { ...defaultSettings, requiredTags: undefined };

export const nothingDeclared: Declared = { accounts: [], deployments: [], settings: undeclaredSettings };

/** One declaration that holds for every resource. */
export const declarationsOf = (declared: Declared): Declarations => ({
  settingsFor: () => declared.settings,
  all: () => declared,
});
