import type { Control } from "../model/control";
import { isTrue } from "../requirements/scalars";
import { requires } from "../requirements/requires";

const instance = "aws:dms/replicationInstance:ReplicationInstance";
const serverless = "aws:dms/replicationConfig:ReplicationConfig";

export const dmsInSeveralZones: Control = {
  id: "dms-in-several-zones",
  title: "DMS replicates from two zones",
  why: "With the instance's zone a running migration stops, and changes pile up at the source until its log is full.",
  remedy: "Set multiAz: true.",
  severity: "low",
  domain: "data-protection",
  planned: requires({ [instance]: isTrue("multiAz"), [serverless]: isTrue("computeConfig.multiAz") }),
  examples: {
    bad: [
      { name: "left out, which is one", resources: [{ type: instance, props: {} }] },
      {
        name: "a serverless replication, as text",
        resources: [{ type: serverless, props: { computeConfig: { multiAz: "false" } } }],
      },
    ],
    good: [
      { name: "two", resources: [{ type: instance, props: { multiAz: true } }] },
      {
        name: "a serverless replication, the block as a list",
        resources: [{ type: serverless, props: { computeConfig: [{ multiAz: true }] } }],
      },
    ],
  },
};
