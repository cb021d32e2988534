import type { Settings } from "../../../policy-packs/controls/model/resource";
import type { Declarations } from "../judging/declarations";
import type { ConfiguredControls } from "../policy-config/policy-config";

/** Configures each settings value once: every resource asks for the settings of its account, and accounts are few. */
export function configuredDeclarations(
  { settingsFor, all }: Declarations,
  { settings }: Pick<ConfiguredControls, "settings">,
): Declarations {
  const known = new Map<Settings, Settings>();
  const configured = (declared: Settings): Settings => {
    const one = known.get(declared) ?? settings(declared);
    known.set(declared, one);
    return one;
  };
  return {
    settingsFor: (account) => configured(settingsFor(account)),
    all: () => ({ ...all(), settings: configured(all().settings) }),
  };
}
