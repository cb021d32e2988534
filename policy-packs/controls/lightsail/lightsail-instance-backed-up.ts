import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { decided } from "../requirements/decided";
import { requires } from "../requirements/requires";
import { isOneOf } from "../requirements/scalars";

const instance = "aws:lightsail/instance:Instance";

export const lightsailInstanceBackedUp: Control = {
  id: "lightsail-instance-backed-up",
  title: "Lightsail instances take automatic snapshots",
  why: "Without one, what the instance's disk held is gone with the instance.",
  remedy: 'Set addOn: { type: "AutoSnapshot", status: "Enabled", snapshotTime: "06:00" }.',
  severity: "low",
  domain: "data-protection",
  planned: decided(
    requires({
      [instance]: allOf(isOneOf("addOn.type", ["AutoSnapshot"]), isOneOf("addOn.status", ["Enabled"])),
    }),
  ),
  examples: examplesOf(instance, {
    bad: {
      "left out": { name: "a" },
      "off, in a list": { addOn: [{ type: "AutoSnapshot", status: "Disabled", snapshotTime: "06:00" }] },
    },
    good: {
      on: { addOn: { type: "AutoSnapshot", status: "Enabled", snapshotTime: "06:00" } },
      "in a list": { addOn: [{ type: "AutoSnapshot", status: "Enabled", snapshotTime: "06:00" }] },
    },
  }),
};
