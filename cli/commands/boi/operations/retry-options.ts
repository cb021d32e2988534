import { apiOptions } from "./api-options";

export const retryOptions = {
  ...apiOptions,
  reason: { type: "string", value: "TEXT", help: "why; kept in the audit log" },
  abandon: { type: "boolean", help: "give it up instead of trying it again" },
  accepted: {
    type: "string",
    value: "BOIR_ID",
    help: "take it as accepted: FinCEN's id of the report, from its transcript, is the evidence",
  },
} as const;
