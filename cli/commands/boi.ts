import type { Group } from "../terminal/command";

/* eslint-disable @typescript-eslint/no-require-imports -- a command is loaded when it is called for */
export const boi: Group = {
  summary: "The BOI platform: run it on this machine, and operate it",
  commands: {
    dev: () => (require("./boi/dev") as typeof import("./boi/dev")).dev,
    walk: () => (require("./boi/walk") as typeof import("./boi/walk")).walk,
    status: () => (require("./boi/status") as typeof import("./boi/status")).status,
    reconcile: () => (require("./boi/reconcile") as typeof import("./boi/reconcile")).reconcile,
    retry: () => (require("./boi/retry") as typeof import("./boi/retry")).retry,
    "verify-audit": () => (require("./boi/verify-audit") as typeof import("./boi/verify-audit")).verifyAudit,
  },
};
/* eslint-enable @typescript-eslint/no-require-imports */
