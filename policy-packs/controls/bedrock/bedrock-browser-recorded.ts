import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const browser = "aws:bedrock/agentcoreBrowser:AgentcoreBrowser";

export const bedrockBrowserRecorded: Control = {
  id: "bedrock-browser-recorded",
  title: "Browsers of agents record their sessions",
  why: "Without a recording no one can tell what an agent did on a page.",
  remedy: "Set recording: { enabled: true } with a bucket.",
  severity: "medium",
  domain: "logging",
  // Left out, AWS records nothing (2026).
  planned: decided(requires({ [browser]: isTrue("recording.enabled") })),
  examples: examplesOf(browser, {
    bad: { "left out": { name: "shop" }, "off, in a list of one": { recording: [{ enabled: "false" }] } },
    good: {
      on: { recording: { enabled: true, s3Location: { bucket: "records", prefix: "shop" } } },
      "on, in a list of one": { recording: [{ enabled: true }] },
    },
  }),
};
