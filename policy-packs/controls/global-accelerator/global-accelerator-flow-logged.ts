import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { allOf } from "../requirements/combined";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isTrue } from "../requirements/scalars";

const accelerator = "aws:globalaccelerator/accelerator:Accelerator";

export const globalAcceleratorFlowLogged: Control = {
  id: "global-accelerator-flow-logged",
  title: "Accelerators write flow logs",
  why: "The client's address is known at the edge, and the flow log there is what keeps it.",
  remedy: "Set attributes with flowLogsEnabled: true, flowLogsS3Bucket and flowLogsS3Prefix.",
  severity: "medium",
  domain: "logging",
  planned: requires({
    [accelerator]: allOf(isTrue("attributes.flowLogsEnabled"), isSet("attributes.flowLogsS3Bucket")),
  }),
  examples: examplesOf(accelerator, {
    bad: {
      "left out": { name: "a" },
      "off, as text in a list": { attributes: [{ flowLogsEnabled: "false", flowLogsS3Bucket: "logs" }] },
    },
    good: {
      on: { attributes: { flowLogsEnabled: true, flowLogsS3Bucket: "logs", flowLogsS3Prefix: "flow/" } },
      "on, in a list": { attributes: [{ flowLogsEnabled: "true", flowLogsS3Bucket: "logs" }] },
    },
  }),
};
