import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { when } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const profile = "aws:appconfig/configurationProfile:ConfigurationProfile";

export const appconfigProfileValidated: Control = {
  id: "appconfig-profile-validated",
  title: "Configurations are validated before they are deployed",
  why: "A configuration with a slip in it goes to every instance within seconds.",
  remedy: "Add a validator: a JSON Schema or a function.",
  severity: "low",
  domain: "compute",
  // AWS validates feature flags itself.
  planned: requires({
    [profile]: when(isNoneOf("type", ["AWS.AppConfig.FeatureFlags"]), isSet("validators")),
  }),
  examples: examplesOf(profile, {
    bad: { "left out": { locationUri: "hosted" }, none: { type: "AWS.Freeform", validators: [] } },
    good: {
      "a validator": { validators: [{ type: "LAMBDA", content: "arn" }] },
      "feature flags": { type: "AWS.AppConfig.FeatureFlags" },
    },
  }),
};
