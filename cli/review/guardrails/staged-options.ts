import { recordFile } from "../../../accounts/guardrails/rollout/record-file";
import { guardrailOptions } from "./declared-policies";

/** Options of every command that needs to know how far a change of the organization policies has been rolled out. */
export const stagedOptions = {
  ...guardrailOptions,
  record: { type: "string", value: "FILE", help: `record of rollouts; default ${recordFile}` },
} as const;

export interface GuardrailChoice {
  readonly organization?: string;
  readonly quotas?: string;
  readonly record?: string;
}
