import { apiOptions } from "./api-options";

export const retryOptions = {
  ...apiOptions,
  reason: { type: "string", value: "TEXT", help: "why; kept in the audit log" },
  abandon: { type: "boolean", help: "give it up instead of trying it again" },
} as const;
