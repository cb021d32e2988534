import { apiOptions } from "./api-options";

export const verifyAuditOptions = {
  ...apiOptions,
  file: {
    type: "string",
    value: "FILE",
    help: "verify this export (JSON lines) instead, without a platform",
  },
  output: { type: "string", value: "FILE", help: "also write what was read as JSON lines" },
  roots: {
    type: "string",
    value: "FOLDER",
    help: "the tenant's signed daily roots, a JSON file each: also finds a chain that was cut off or rewritten",
  },
  key: { type: "string", value: "FILE", help: "the public key (PEM) that the roots are signed for" },
} as const;
