import { apiOptions } from "./api-options";

export const reconcileOptions = {
  ...apiOptions,
  days: {
    type: "string",
    value: "N",
    help: "filings that ended in the last N days (default 7, up to 3650)",
  },
} as const;
