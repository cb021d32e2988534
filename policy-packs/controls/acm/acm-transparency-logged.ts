import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const certificate = "aws:acm/certificate:Certificate";

export const acmTransparencyLogged: Control = {
  id: "acm-transparency-logged",
  title: "Certificates are entered in the transparency logs",
  why: "Browsers refuse a certificate that is in no log, and the logs show one that someone else got for your name.",
  remedy: "Drop options.certificateTransparencyLoggingPreference.",
  severity: "low",
  domain: "network",
  // On by default.
  planned: requires({
    [certificate]: isNoneOf("options.certificateTransparencyLoggingPreference", ["DISABLED"]),
  }),
  examples: examplesOf(certificate, {
    bad: {
      off: { domainName: "example.com", options: { certificateTransparencyLoggingPreference: "DISABLED" } },
      "off, in a list": {
        domainName: "example.com",
        options: [{ certificateTransparencyLoggingPreference: "DISABLED" }],
      },
    },
    good: {
      "left out": { domainName: "example.com" },
      on: { domainName: "example.com", options: { certificateTransparencyLoggingPreference: "ENABLED" } },
    },
  }),
};
