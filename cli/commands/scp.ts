import type { Group } from "../terminal/command";

/* eslint-disable @typescript-eslint/no-require-imports -- a command is loaded when it is called for */
export const scp: Group = {
  summary: "Service and resource control policies of the organization",
  commands: {
    blast: () => (require("./scp/blast") as typeof import("./scp/blast")).blast,
    show: () => (require("./scp/show") as typeof import("./scp/show")).show,
    lint: () => (require("./scp/lint") as typeof import("./scp/lint")).lint,
    prove: () => (require("./scp/prove") as typeof import("./scp/prove")).prove,
    rollout: () => (require("./scp/rollout") as typeof import("./scp/rollout")).rollout,
  },
};
/* eslint-enable @typescript-eslint/no-require-imports */
