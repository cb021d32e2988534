import type { Group } from "../../terminal/command";

/* eslint-disable @typescript-eslint/no-require-imports -- a command is loaded when it is called for */
export const rollout: Group = {
  summary: "Take a change of the organization policies from stage to stage, or back",
  commands: {
    plan: () => (require("./rollout/plan") as typeof import("./rollout/plan")).plan,
    status: () => (require("./rollout/status") as typeof import("./rollout/status")).status,
    advance: () => (require("./rollout/advance") as typeof import("./rollout/advance")).advance,
    rollback: () => (require("./rollout/rollback") as typeof import("./rollout/rollback")).rollback,
    record: () => (require("./rollout/record") as typeof import("./rollout/record")).record,
  },
};
/* eslint-enable @typescript-eslint/no-require-imports */
