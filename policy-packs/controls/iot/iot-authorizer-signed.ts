import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isFalse } from "../requirements/scalars";

const authorizer = "aws:iot/authorizer:Authorizer";

export const iotAuthorizerSigned: Control = {
  id: "iot-authorizer-signed",
  title: "Authorizers of IoT check a signature before they are asked",
  why: "Without it everyone on the internet makes the authorizer's function run, with whatever token.",
  remedy: "Leave signingDisabled out, or set it to false, with tokenSigningPublicKeys.",
  severity: "high",
  domain: "identity",
  // The provider takes false for what is left out (2026).
  planned: decided(requires({ [authorizer]: isFalse("signingDisabled") })),
  examples: examplesOf(authorizer, {
    bad: {
      "switched off": { name: "tokens", signingDisabled: true },
      "as text": { signingDisabled: "true" },
    },
    good: { "switched on": { signingDisabled: false }, "left out": { name: "tokens" } },
  }),
};
