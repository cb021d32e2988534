import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const workspace = "aws:workspaces/workspace:Workspace";

export const workspacesUserVolumeEncrypted: Control = {
  id: "workspaces-user-volume-encrypted",
  title: "User volumes of WorkSpaces are encrypted",
  why: "A desktop's volume holds what its user works on.",
  remedy: "Set userVolumeEncryptionEnabled: true and volumeEncryptionKey.",
  severity: "high",
  domain: "data-protection",
  // The provider takes false for what is left out (2026).
  planned: decided(requires({ [workspace]: isTrue("userVolumeEncryptionEnabled") })),
  examples: examplesOf(workspace, {
    bad: {
      "left out": { userName: "mary" },
      "switched off, as text": { userVolumeEncryptionEnabled: "false", rootVolumeEncryptionEnabled: true },
    },
    good: {
      "switched on": { userVolumeEncryptionEnabled: true, volumeEncryptionKey: "alias/desktops" },
      "as text": { userVolumeEncryptionEnabled: "true" },
    },
  }),
};
