import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inSome } from "../requirements/blocks";
import { allOf } from "../requirements/combined";
import { requires } from "../requirements/requires";
import { isNoneOf, isOneOf, isTrue } from "../requirements/scalars";

const guardrail = "aws:bedrock/guardrail:Guardrail";

export const bedrockGuardrailStopsPromptAttacks: Control = {
  id: "bedrock-guardrail-stops-prompt-attacks",
  title: "Guardrails stop prompts that attack",
  why: "A prompt that says to forget the instructions is the commonest attack on a model.",
  remedy: 'Add a content filter of type "PROMPT_ATTACK" with inputStrength: "HIGH".',
  severity: "medium",
  domain: "compute",
  planned: requires({
    [guardrail]: inSome(
      "contentPolicyConfig.filtersConfigs",
      allOf(
        isOneOf("type", ["PROMPT_ATTACK"]),
        isOneOf("inputStrength", ["HIGH"]),
        isNoneOf("inputAction", ["NONE"]),
        isTrue("inputEnabled", { unset: true }),
      ),
      'must have one of type "PROMPT_ATTACK" with inputStrength "HIGH"',
    ),
  }),
  examples: examplesOf(guardrail, {
    bad: {
      none: { name: "polite" },
      "a weak one": {
        contentPolicyConfig: {
          filtersConfigs: [{ type: "PROMPT_ATTACK", inputStrength: "LOW", outputStrength: "NONE" }],
        },
      },
      "others only, in a list of one": {
        contentPolicyConfig: [
          { filtersConfigs: [{ type: "HATE", inputStrength: "HIGH", outputStrength: "HIGH" }] },
        ],
      },
    },
    good: {
      "a strong one": {
        contentPolicyConfig: {
          filtersConfigs: [{ type: "PROMPT_ATTACK", inputStrength: "HIGH", outputStrength: "NONE" }],
        },
      },
      "among others": {
        contentPolicyConfig: [
          {
            filtersConfigs: [
              { type: "HATE", inputStrength: "LOW", outputStrength: "LOW" },
              { type: "PROMPT_ATTACK", inputStrength: "HIGH", outputStrength: "NONE" },
            ],
          },
        ],
      },
    },
  }),
};
