import { stagedOptions, type GuardrailChoice } from "../guardrails/staged-options";

/** The call, as explain and can-i take it. */
export const callOptions = {
  account: { type: "string", value: "ACCOUNT", help: "account of the principal, by name or id" },
  "resource-account": {
    type: "string",
    value: "ACCOUNT",
    help: "account of the resource, of the organization or not, where its ARN has none",
  },
  region: { type: "string", value: "REGION", help: "Region of the call" },
  context: {
    type: "string",
    multiple: true,
    value: "KEY=VALUE",
    help: "condition key of the call; repeat for more",
  },
  identity: { type: "string", multiple: true, value: "FILE", help: "policies of the principal" },
  boundary: { type: "string", value: "FILE", help: "its permissions boundary" },
  session: { type: "string", value: "FILE", help: "its session's policy" },
  "resource-policy": { type: "string", value: "FILE", help: "the resource's own policy" },
  format: { type: "string", value: "FORMAT", help: "text (default) or json" },
  ...stagedOptions,
} as const;

export interface CallGiven extends GuardrailChoice {
  readonly principal?: string;
  readonly action?: string;
  readonly resource?: string;
  readonly account?: string;
  readonly "resource-account"?: string;
  readonly region?: string;
  readonly context?: readonly string[];
  readonly identity?: readonly string[];
  readonly boundary?: string;
  readonly session?: string;
  readonly "resource-policy"?: string;
}
