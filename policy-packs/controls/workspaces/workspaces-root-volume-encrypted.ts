import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const workspace = "aws:workspaces/workspace:Workspace";

export const workspacesRootVolumeEncrypted: Control = {
  id: "workspaces-root-volume-encrypted",
  title: "Root volumes of WorkSpaces are encrypted",
  why: "A desktop's programs leave copies of what its user works on.",
  remedy: "Set rootVolumeEncryptionEnabled: true and volumeEncryptionKey.",
  severity: "high",
  domain: "data-protection",
  // The provider takes false for what is left out (2026).
  planned: decided(requires({ [workspace]: isTrue("rootVolumeEncryptionEnabled") })),
  examples: examplesOf(workspace, {
    bad: {
      "left out": { userName: "mary" },
      "switched off, as text": { rootVolumeEncryptionEnabled: "false", userVolumeEncryptionEnabled: true },
    },
    good: {
      "switched on": { rootVolumeEncryptionEnabled: true, volumeEncryptionKey: "alias/desktops" },
      "as text": { rootVolumeEncryptionEnabled: "true" },
    },
  }),
};
