import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const type = "aws:directoryservice/radiusSettings:RadiusSettings";
const radius = {
  directoryId: "d-1",
  displayLabel: "otp",
  radiusPort: 1812,
  radiusRetries: 3,
  radiusServers: ["10.0.0.5"],
  radiusTimeout: 5,
  sharedSecret: "x",
};

export const directoryRadiusChallengeStrong: Control = {
  id: "directory-radius-challenge-strong",
  title: "Directories ask their RADIUS servers by MS-CHAPv2",
  why: "PAP sends the one-time password in clear, and older challenges are broken.",
  remedy: "Set authenticationProtocol: MS-CHAPv2.",
  severity: "medium",
  domain: "identity",
  planned: decided(requires({ [type]: isOneOf("authenticationProtocol", ["MS-CHAPv2"]) })),
  examples: examplesOf(type, {
    bad: {
      clear: { ...radius, authenticationProtocol: "PAP" },
      broken: { ...radius, authenticationProtocol: "MS-CHAPv1" },
    },
    good: {
      strong: { ...radius, authenticationProtocol: "MS-CHAPv2" },
      "strong, with the same names": {
        ...radius,
        authenticationProtocol: "MS-CHAPv2",
        useSameUsername: true,
      },
    },
  }),
};
