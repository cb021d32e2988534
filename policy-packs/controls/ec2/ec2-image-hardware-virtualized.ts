import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const image = "aws:ec2/ami:Ami";

export const ec2ImageHardwareVirtualized: Control = {
  id: "ec2-image-hardware-virtualized",
  title: "Machine images are virtualized by hardware",
  why: "Paravirtual images run on the oldest instance types only, without enhanced networking or current fixes.",
  remedy: 'Set virtualizationType: "hvm".',
  severity: "low",
  domain: "compute",
  // The provider's default is "paravirtual", as of November 2026.
  planned: decided(requires({ [image]: isOneOf("virtualizationType", ["hvm"], { unset: "paravirtual" }) })),
  examples: examplesOf(image, {
    bad: { "left out": { name: "web" }, paravirtual: { name: "web", virtualizationType: "paravirtual" } },
    good: {
      "by hardware": { virtualizationType: "hvm" },
      "by hardware, for Arm": { architecture: "arm64", virtualizationType: "hvm" },
    },
  }),
};
