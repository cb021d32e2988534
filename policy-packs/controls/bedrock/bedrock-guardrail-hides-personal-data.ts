import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { anyOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";

const guardrail = "aws:bedrock/guardrail:Guardrail";

export const bedrockGuardrailHidesPersonalData: Control = {
  id: "bedrock-guardrail-hides-personal-data",
  title: "Guardrails keep personal data from going through",
  why: "A model repeats what it was told; a filter takes names, numbers and secrets out.",
  remedy: "Name kinds of data in sensitiveInformationPolicyConfig.",
  severity: "medium",
  domain: "data-protection",
  planned: requires({
    [guardrail]: anyOf(
      "sensitiveInformationPolicyConfig must name kinds of data",
      isSet("sensitiveInformationPolicyConfig.piiEntitiesConfigs"),
      isSet("sensitiveInformationPolicyConfig.regexesConfigs"),
    ),
  }),
  examples: examplesOf(guardrail, {
    bad: {
      none: { name: "polite" },
      "an empty list, in a list of one": { sensitiveInformationPolicyConfig: [{ piiEntitiesConfigs: [] }] },
    },
    good: {
      kinds: {
        sensitiveInformationPolicyConfig: {
          piiEntitiesConfigs: [{ type: "US_SOCIAL_SECURITY_NUMBER", action: "BLOCK" }],
        },
      },
      patterns: {
        sensitiveInformationPolicyConfig: [
          { regexesConfigs: [{ name: "id", pattern: "[0-9]{9}", action: "ANONYMIZE" }] },
        ],
      },
    },
  }),
};
