import { defaultEnforcement, type Enforcement } from "./enforcement";
import { defaultSettings, type Settings } from "./resource";

export interface PackConfiguration {
  readonly settings: Settings;
  readonly enforcement: Enforcement;
}

/** What is under `palisade` in the configuration file, completed with the defaults. */
export function completeConfiguration(given: Partial<Settings & Enforcement>): PackConfiguration {
  const { severityThreshold, undetermined, uncovered, ...settings } = given;
  return {
    settings: {
      ...defaultSettings,
      ...settings,
      ...(settings.contacts && { contacts: settings.contacts.map((contact) => contact.toLowerCase()) }),
    },
    enforcement: {
      severityThreshold: severityThreshold ?? defaultEnforcement.severityThreshold,
      undetermined: { ...defaultEnforcement.undetermined, ...undetermined },
      uncovered: uncovered ?? defaultEnforcement.uncovered,
    },
  };
}
