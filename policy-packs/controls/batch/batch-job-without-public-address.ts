import type { Control } from "../model/control";
import { examplesOf } from "../model/examples-of";
import { inEach } from "../requirements/blocks";
import { allOf, when } from "../requirements/combined";
import { inDocument } from "../requirements/documents";
import { isSet } from "../requirements/presence";
import { requires } from "../requirements/requires";
import { isNoneOf } from "../requirements/scalars";

const job = "aws:batch/jobDefinition:JobDefinition";

export const batchJobWithoutPublicAddress: Control = {
  id: "batch-job-without-public-address",
  title: "Batch jobs get no public address",
  why: "A job with a public address is on the internet while it runs.",
  remedy: 'Leave assignPublicIp at "DISABLED" and let the job out through a NAT gateway or endpoints.',
  severity: "high",
  domain: "network",
  planned: requires({
    [job]: allOf(
      when(
        isSet("containerProperties"),
        inDocument("containerProperties", isNoneOf("networkConfiguration.assignPublicIp", ["ENABLED"])),
      ),
      when(
        isSet("ecsProperties"),
        inDocument(
          "ecsProperties",
          inEach("taskProperties", isNoneOf("networkConfiguration.assignPublicIp", ["ENABLED"])),
        ),
      ),
    ),
  }),
  examples: examplesOf(job, {
    bad: {
      "switched on": {
        type: "container",
        containerProperties: JSON.stringify({
          image: "job",
          networkConfiguration: { assignPublicIp: "ENABLED" },
        }),
      },
      "in a task of several containers, spelled as CloudFormation does": {
        type: "container",
        ecsProperties: JSON.stringify({
          TaskProperties: [{ NetworkConfiguration: { AssignPublicIp: "ENABLED" } }],
        }),
      },
      "in the second of two tasks": {
        ecsProperties: JSON.stringify({
          taskProperties: [{}, { networkConfiguration: { assignPublicIp: "ENABLED" } }],
        }),
      },
    },
    good: {
      "left out": { type: "container", containerProperties: JSON.stringify({ image: "job" }) },
      "switched off": {
        type: "container",
        containerProperties: JSON.stringify({ networkConfiguration: { assignPublicIp: "DISABLED" } }),
      },
      "a task of several containers": {
        ecsProperties: JSON.stringify({ taskProperties: [{ containers: [{ image: "a" }] }] }),
      },
      "on Kubernetes": { eksProperties: { podProperties: { containers: [{ image: "a" }] } } },
    },
  }),
};
