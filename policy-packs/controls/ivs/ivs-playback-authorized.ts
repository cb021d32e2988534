import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const channel = "aws:ivs/channel:Channel";

export const ivsPlaybackAuthorized: Control = {
  id: "ivs-playback-authorized",
  title: "Video channels ask viewers for a token",
  why: "A channel without authorization is played by everyone who has its address.",
  remedy: "Set authorized: true and sign tokens with a playback key pair.",
  severity: "medium",
  domain: "identity",
  // Left out, AWS takes false (2026).
  planned: decided(requires({ [channel]: isTrue("authorized") })),
  examples: examplesOf(channel, {
    bad: { "left out": { name: "town-hall" }, "off, as text": { authorized: "false" } },
    good: { on: { authorized: true }, "on, as text": { authorized: "true" } },
  }),
};
