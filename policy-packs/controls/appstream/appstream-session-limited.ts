import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isAtLeast, isAtMost } from "../requirements/scalars";

const fleet = "aws:appstream/fleet:Fleet";

export const appstreamSessionLimited: Control = {
  id: "appstream-session-limited",
  title: "AppStream sessions end after ten hours and when no one works in them",
  why: "A session that stays open is there for the next person at the desk.",
  remedy:
    "Set maxUserDurationInSeconds: 36000 or less, disconnectTimeoutInSeconds: 300 and idleDisconnectTimeoutInSeconds: 600.",
  severity: "low",
  domain: "compute",
  // AWS takes 57,600 seconds, 900 and never for what is left out (2026).
  planned: decided(
    requires({
      [fleet]: allOf(
        isAtMost("maxUserDurationInSeconds", 36000, { unset: 57600 }),
        isAtMost("disconnectTimeoutInSeconds", 300, { unset: 900 }),
        isAtLeast("idleDisconnectTimeoutInSeconds", 1, { unset: 0 }),
        isAtMost("idleDisconnectTimeoutInSeconds", 600, { unset: 0 }),
      ),
    }),
  ),
  examples: examplesOf(fleet, {
    bad: {
      "left out": { instanceType: "stream.standard.medium" },
      "never idle, as text": {
        maxUserDurationInSeconds: "36000",
        disconnectTimeoutInSeconds: "300",
        idleDisconnectTimeoutInSeconds: "0",
      },
    },
    good: {
      limited: {
        maxUserDurationInSeconds: 36000,
        disconnectTimeoutInSeconds: 300,
        idleDisconnectTimeoutInSeconds: 600,
      },
      "shorter, as text": {
        maxUserDurationInSeconds: "3600",
        disconnectTimeoutInSeconds: "60",
        idleDisconnectTimeoutInSeconds: "60",
      },
    },
  }),
};
